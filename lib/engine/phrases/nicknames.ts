/** Short forms in a line with what they may stand for; a name fits another when one line holds both. */
const FAMILIES = `
alexander alex al sandy xander lex sasha
alexandra alex sandra lexi sasha alexa
alejandro alex ale
andrew andy drew andrei andre
anthony tony ant antonio anton
anna ana ann anne annie hannah anya
benjamin ben benny benji
bradley brad
cameron cam
catherine katherine kathryn catharine cathy kathy kate katie cat kat kit katy katarina katya
charles charlie chuck chas carlos
charlotte charlie lottie
christopher chris topher kit christian christoph
christina christine kristina kristine chris tina chrissy kris
daniel dan danny danilo
danielle dani dan
david dave davey dav
deborah debra deb debbie
dominic dom nic
donald don donny
dorothy dot dottie
edward ed eddie ted ned teddy eduardo
eleanor ellie nora nell elena
elizabeth elisabeth liz beth lizzie eliza betsy lisa libby betty ellie elise
emily em emma
eugene gene
francis frank francisco paco fran
frances fran frankie
frederick fred freddie rick
gabriel gabe gabriella gabby
gerald gerry jerry
geoffrey jeffrey geoff jeff
gregory greg
harold harry hal
henry harry hank
isabel isabella isabelle izzy bella isa
jacob jake
jacqueline jackie
james jim jimmy jamie jay
janet jan
jennifer jenny jen
jeremy jerry jem
jessica jess jessie
joanna joanne jo anna
john jack johnny jonny
jonathan jon jonny jonty nathan
joseph joe joey jose pepe
josephine jo josie
joshua josh
julia julie jules
kenneth ken kenny
kimberly kim
lawrence laurence larry laurie
leonard len lenny leo
louis lou lewis luis
lucas luke luca
madeleine madeline maddy
magdalena magda lena
margaret maggie meg peggy greta margie marge rita
maria marie mary mia
martin marty
matthew matt matty mateo
maximilian max maxwell
megan meg
melissa mel missy
michael mike mick mickey micky mikey michel miguel mikhail misha
mohammed muhammad mohamed mo
natalie nat natasha
nathaniel nathan nate nat
nicholas nicolas nick nico nicky niko
nicola nicole nicky nikki nic
oliver ollie olly
olivia liv livvy
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
peter pete pedro piotr
philip phillip phil pip
rachel rach rae
raymond ray
rebecca becky bec becca
richard rick dick rich ricky richie ricardo
robert bob rob robbie bobby bert roberto
roberta bobbie
roland rolly
ronald ron ronnie
rosemary rose rosie
russell russ
samuel sam sammy
samantha sam sammy
sarah sara sally sadie
sebastian seb bastian
sophia sofia sophie
stanley stan
stephen steven steve stevie stefan stefano
stephanie steph stefanie
susan sue suzanne susanna susie suzy
sylvia silvia
tamara tammy
terence terry
theodore theo ted teddy
theresa teresa tess terry
thomas tom tommy tomas
timothy tim timmy
valerie val
vanessa nessa
veronica ronnie vera
victor vic viktor
victoria vicky tori vic
vincent vince vinny
vladimir vlad volodymyr
walter walt wally
william will bill billy liam willy
yekaterina ekaterina katya kate
zachary zach zack
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
