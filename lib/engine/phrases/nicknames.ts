/**
 * Short forms in a line with what they may stand for; a name fits another when one line holds both. Forms that are the
 * beginning of the first name of a line (`dan` of `daniel`) need not stand in it.
 */
const FAMILIES = `
alexander al sandy xander lex sasha
alexandra sandra lexi sasha
alejandro alex
andrew andy drew andrei
anthony tony antonio anton
anna ana anne annie hannah anya
benjamin benny benji
catherine katherine kathryn catharine cathy kathy kate katie kat kit katy katarina katya
charles charlie chuck chas carlos
charlotte charlie lottie
christopher topher kit christian
christina christine kristina kristine tina chrissy kris
daniel danny danilo
david dave davey
deborah debra debbie
dominic nic
donald donny
dorothy dot dottie
edward ed eddie ted ned teddy eduardo
eleanor ellie nora nell elena
elizabeth elisabeth liz beth lizzie betsy lisa libby betty ellie elise
emily em emma
eugene gene
francis frank francisco paco
frances frankie
frederick freddie rick
gabriel gabe gabriella gabby
gerald gerry jerry
geoffrey jeffrey jeff
harold harry hal
henry harry hank
isabel isabella isabelle izzy bella
jacob jake
jacqueline jackie
james jim jimmy jamie jay
jennifer jenny
jeremy jerry jem
jessica jessie
joanna joanne jo anna
john jack johnny jonny
jonathan jonny jonty nathan
joseph joe joey pepe
josephine jo josie
julia julie jules
kenneth kenny
lawrence laurence larry laurie
leonard len lenny
louis lewis luis
lucas luke
madeleine madeline maddy
magdalena lena
margaret maggie meg peggy greta margie marge rita
maria marie mary mia
martin marty
matthew matty mateo
maximilian maxwell
melissa missy
michael mike mick mickey micky mikey michel miguel mikhail misha
mohammed muhammad mohamed mo
natalie natasha
nathaniel nate
nicholas nicolas nick nico nicky niko
nicola nicole nicky nikki
oliver ollie olly
olivia liv livvy
patricia patty trish tricia
patrick paddy rick
peter pedro piotr
philip phillip pip
rachel rae
rebecca becky bec becca
richard rick dick ricky richie ricardo
robert bob robbie bobby bert roberto
roberta bobbie
roland rolly
ronald ronnie
rosemary rosie
samuel sammy
samantha sammy
sarah sally sadie
sebastian bastian
sophia sofia sophie
stephen steven steve stevie stefan stefano
stephanie stefanie
susan sue suzanne susanna susie suzy
sylvia silvia
tamara tammy
terence terry
theodore ted teddy
theresa teresa tess terry
thomas tom tommy tomas
timothy timmy
vanessa nessa
veronica ronnie vera
victor viktor
victoria vicky tori
vincent vinny
vladimir volodymyr
walter wally
william bill billy liam willy
yekaterina ekaterina katya kate
zachary zack
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Whether two first names, lower case and without accents, may be one person's. */
export function mayBeOne(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1 || (short.length >= 3 && long.startsWith(short))) return long.startsWith(short);
  return FAMILIES.some((family) => family.includes(one) && family.includes(other));
}
