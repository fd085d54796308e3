/**
 * Short forms in a line with what they may stand for; a name fits another when one line holds both. Forms that are the
 * beginning of the first name of a line (`dan` of `daniel`) need not stand in it.
 */
const FAMILIES = `
alexander al sandy xander lex sasha aleksandr
alexandra sandra lexi sasha aleksandra ola
alejandro alex
andrew andy drew andrei andreas
agnieszka aga
anthony tony antonio anton
anna ana anne annie hannah anya
benjamin benny benji
catherine katherine kathryn catharine cathy kathy kate katie kat kit katy katarina katya katarzyna kasia kaska
charles charlie chuck chas carlos
charlotte charlie lottie
christopher topher kit christian
christina christine kristina kristine tina chrissy kris kiki
daniel danny danilo
david dave davey
deborah debra debbie
dimitrios dimitris dmitri dmitry dima
dolores lola
dominic nic
donald donny
dorothy dot dottie
edward ed eddie ted ned teddy eduardo
eleanor ellie nora nell elena
elizabeth elisabeth liz beth lizzie betsy lisa libby betty ellie elise
emily em
emma em
emmanuel manolis manny manolo manuel
enrique quique kike
barbara babs barb basia
eugene gene evgeny yevgeny zhenya
francis frank francisco paco
frances frankie
frederick freddie rick friedrich fritz federico fede
gabriel gabe gabriella gabby
gerald gerry jerry
geoffrey jeffrey jeff
georgios giorgos george yorgos
guadalupe lupe
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
ignacio nacho inigo
ioannis yannis giannis john
istvan pisti
ivan vanya
jerzy jurek
johannes hannes hans
joseph joe joey josef sepp jose pepe giuseppe beppe
josephine jo josie
julia julie jules giulia yulia
kenneth kenny
konstantinos kostas costas
krzysztof krzysiek
laszlo laci
lawrence laurence larry laurie
leonard len lenny
louis lewis luis
lucas luke
madeleine madeline maddy
magdalena lena
margaret maggie meg peggy greta margie marge rita malgorzata gosia margarita
maria marie mary mia
martin marty
matthew matty mateo
maximilian maxwell
melissa missy
michael mike mick mickey micky mikey michel miguel mikhail misha
mohammed muhammad mohamed mo
natalie natasha
nathaniel nate
nicholas nicolas nick nico nicky niko nikolaos nikos
nicola nicole nicky nikki
nikolai kolya
oliver ollie olly
olivia liv livvy
patricia patty trish tricia
patrick paddy rick
peter pedro piotr
panagiotis panos
philip phillip pip
philippa pippa pip
rachel rae
randall randolph randy
rebecca becky bec becca
richard rick dick ricky richie ricardo
robert bob robbie bobby bert roberto beto
roberta bobbie
roland rolly
ronald ronnie
rosemary rosie
samuel sammy
samantha sammy
sarah sally sadie
jaroslaw jarek
sandor sanyi
sharon shaz
stanislaw staszek
sebastian bastian
sophia sofia sophie
stephen steven steve stevie stefan stefano
stephanie stefanie
susan sue suzanne susanna susie suzy
sylvia silvia
tadeusz tadek
tamara tammy
terence terry
theodore ted teddy
theresa teresa tess terry
thomas tom tommy tomas tomasz tomek
timothy timmy
wilhelmina minnie mina
vanessa nessa
veronica ronnie vera
victor viktor
victoria vicky tori
vincent vinny
vincenzo enzo
vladimir volodymyr
walter wally
wojciech wojtek
william bill billy liam willy guillermo wilhelm
yekaterina ekaterina katya kate
zachary zack
zbigniew zbyszek
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Ends of short forms, whose spelling is anybody's: `Jonny`, `Johnnie`. */
const SHORT_FORM = /(?:y|ie|i)$/;
const SOUNDS_ALIKE: Readonly<Record<string, string>> = { k: 'c', j: 'g' };

/** `Katherine` for `Catherine`: one name, but not as she spells it. */
function isMisspelt(one: string, other: string): boolean {
  const [first = '', second = ''] = [one, other].map((name) => SOUNDS_ALIKE[name.charAt(0)] ?? name.charAt(0));
  if (first !== second || Math.min(one.length, other.length) < 5 || SHORT_FORM.test(one)) return false;
  return !other.startsWith(one) && distance(one, other) <= 2;
}

/** Whether two first names, lower case and without accents, may be one person's; `one` is what somebody is called. */
export function mayBeOne(one: string, other: string): boolean {
  if (one === other) return true;
  if (isMisspelt(one, other)) return false;
  // `Gaz` and `Gazza` of `Gary`, `Robbo` of `Robinson`.
  const begun = /^(..+?)(?:zza|(?<=^..)z|([bdgknpst])\2?o)$/.exec(one);
  if (begun !== null && other.startsWith(`${begun[1]}${begun[2] ?? ''}`)) return true;
  // A greeting may shorten a name, and one that adds a letter to it misspells it.
  if (one.length === other.length + 1 && one.startsWith(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1 || (short.length >= 3 && long.startsWith(short))) return long.startsWith(short);
  // `Beto` of `Roberto`; one letter more or less is a mistake.
  if (one.length >= 3 && one.length + 2 <= other.length && other.includes(one)) return true;
  return FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

/** Whether a word, lower case and without accents, is one of the names that have short forms here, or such a form. */
export const isFirstName = (word: string): boolean => FAMILIES.some((family) => family.includes(word));

/** Letters changed, added, dropped or swapped between two words; stops counting at 3. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 3) + 1, (next[j - 1] ?? 3) + 1, (row[j - 1] ?? 3) + same));
    }
    row = next;
  }
  return row[other.length] ?? 3;
}
