import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Draft, Verdict } from '../../lib/engine/types.ts';
import { readCorpus } from '../corpus/read.ts';

const verdictOf = (draft: Draft): Verdict => createEngine().analyse(draft).verdict;
const known: Omit<Draft, 'text'> = {
  prospect: { name: 'Ana Ruiz', company: 'Norwood Dental', observations: ['opened in Leeds'] },
};

describe('too short', () => {
  it.each([
    'Thx, talk soon',
    '',
    '   \n ',
    '🎉🎉🎉',
    'Hi Ana,\n\nAny news?\n\nBest,\nRobin',
    'We help dental practices fill their empty chairs.',
    'Perfect, see you on Monday then.',
  ])('%j', (text) => {
    expect(verdictOf({ ...known, text })).toBe('too-short');
  });

  it('shows its stop signs all the same', () => {
    const { verdict, gates, score } = createEngine().analyse({
      ...known,
      text: 'Hi {{first_name}}, any news about the yard?',
    });
    expect([verdict, gates, score]).toEqual(['too-short', ['unfilled-token'], null]);
  });

  it('gives a number from twelve words on', () => {
    const text = 'We help dental practices in Leeds fill their empty chairs in two weeks.';
    expect(verdictOf({ ...known, text })).toBe('scored');
  });
});

describe('logistics', () => {
  it.each([
    'Yes, Thursday 3pm works. Zoom link below.',
    'Thursday at 10 works for me. I will send the invite. See you then!',
    'Hi Ana,\n\nattached is the signed contract. Let me know if anything is missing.\n\nBest,\nRobin',
    'Hi Ana, thanks for the quick reply. Tuesday at noon is fine for me, I have sent you the invite. Have a good weekend!',
    'Running ten minutes late, sorry. See you at the gate.',
    'Could we move our call to Friday at 11? Same link as always. Sorry for the trouble and thank you.',
  ])('%s', (text) => {
    expect(verdictOf({ ...known, text })).toBe('logistics');
  });

  it.each([
    'Thursday works. Our platform also integrates with your calendar and sends reminders to every patient.',
    'Thursday at 3pm works. You told me that the recall list takes your front desk nine hours a month, so bring one if you can.',
    'This is AMAZING news!! I will send the contract right away so that we can start on Monday. Our team cannot wait!',
  ])('is more than logistics: %s', (text) => {
    expect(verdictOf({ ...known, text })).toBe('scored');
  });
});

describe('English in scraps', () => {
  it.each([
    'We offer:\n- real-time dashboards\n- 200+ integrations\n- enterprise-grade security\n- 24/7 support\n\nBook a demo here: https://cal.example/demo',
    'Quick question: returns desk in Leeds. Two posts open since June, refunds now twelve days. Related, or a misreading on my side?',
  ])('%s', (text) => {
    expect(verdictOf({ ...known, text })).toBe('scored');
  });
});

describe('outreach that sells nothing, with nothing known of the reader', () => {
  it.each([
    'Hi Sam,\n\nLast month your procurement lead wrote on the forum that the renewal with your print vendor slipped through and cost a year. Has anything changed since, or could it happen again in January? Happy to share how another trust tracks its dates.\n\nJo',
    'Hi Omar,\n\nIn your talk in Ghent you said half the cards from a fair are never called. Did the scanner fix it? The same trouble came up at ours, and I would trade notes.\n\nFred',
    'Hello Walt,\n\nyour board minutes say that the booking system was down on the first two days of term, and that parents rang until six. Is it fixed for January? If I am off the mark, just ignore this.\n\nPaula',
  ])('%s', (text) => {
    expect(verdictOf({ text })).toBe('scored');
  });
});

describe('not English', () => {
  it.each([
    'Hola Ana, he visto que habéis abierto una segunda clínica en Leeds. ¿Cómo lleváis el control de las citas pendientes entre las dos?',
    'Hallo Herr Weber, wir haben gesehen, dass Sie in Leipzig ein zweites Lager eröffnet haben. Wie planen Sie dort die Schichten?',
    'Hei Mikko, huomasin että avasitte toisen varaston Tampereella. Miten seuraatte palautuksia kahden varaston välillä nykyään ja kuka sen tekee?',
    'Bonjour Claire, nous avons vu que vous ouvrez une deuxième agence. Comment suivez-vous les dossiers entre les deux sites?',
    'Olá João, vimos que vocês abriram uma nova loja no Porto. Como fazem hoje o controlo do stock entre as duas lojas?',
    'Hoi Jan, we zagen dat jullie in Utrecht een tweede magazijn hebben geopend. Hoe houden jullie nu de retouren bij?',
    'Hej Lars, vi så att ni öppnat ett andra lager i Malmö. Hur följer ni upp returer mellan de två platserna idag?',
    'Ciao Marco, ho visto che avete aperto un secondo magazzino a Torino. Come gestite i resi tra le due sedi?',
    'Dzień dobry, widziałem że otworzyliście drugi magazyn w Łodzi. Jak śledzicie zwroty między nimi i kto za to odpowiada?',
    // Languages that the detector is not asked for, some as they are typed on a phone.
    'Buna Cristina,\n\nDin pacate nu mai ajung la meeting-ul de maine, am ramas blocat la Brasov cu un client. Putem muta pe joi dupa ora 14? Trimit eu un invite nou pe Teams si ii adaug si pe colegii de la financiar, sa vada si ei bugetul pentru Q3.',
    'Hei Morten!\n\nFikk du sett pa tilbudet jeg sendte for paske? Vi har fatt inn et parti varmepumper til ekstra god pris, men det er bare 20 stykker igjen pa lageret i Drammen. Kan holde av fem til dere ut uka om du vil.',
    'Hej Camilla\n\nJeg er desvaerre lidt forsinket, toget holder stille ved Ringsted. Kan vi rykke modet til kl. 11 i stedet? Ellers kan I bare starte uden mig og tage punkt 3 forst, sa kobler jeg mig pa over Teams. Slides ligger i mappen fra i gar.',
    'Szia Zsolt!\n\nBocs, de a holnapi meetinget at kellene tenni, mert bejott egy surgos ugy Debrecenben. Neked jo lenne csutortok delelott 10 korul? Addigra meglesz a vegleges szerzodes is, az ugyved ma este kuldi vissza. A prezit feltoltottem a Drive-ra, nezz ra legyszi.',
    'Dobry den, pani Kralova,\n\nomlouvam se, ale zitrejsi schuzku v 9:30 bohuzel nestiham, zustal jsem stat na D1 a do Brna dorazim az vecer. Slo by to presunout na stredu dopoledne, treba v 10? Podklady k tendru vam poslu jeste dnes z hotelu.',
    'Bok Ante,\n\nvidim da ste upravo digli novu rundu investicije, svaka čast! Pretpostavljam da sad ludo zapošljavate. Radimo s nekoliko startupa iz Splita i Osijeka i pomažemo im skratiti hiring proces, u prosjeku s 62 na 35 dana.',
    'Siang Pak Hendra, maaf ganggu. Mau konfirmasi meeting besok jam 10 jadi atau tidak ya? Soalnya saya masih di Bandung, kereta sampai Gambir baru jam 9 lewat. Kalau macet mungkin telat 15 menit. Kalau Bapak lebih nyaman online, nanti saya kirim link Zoom nya malam ini.\n\nMakasih banyak Pak, ditunggu kabarnya.',
    "Hola Marta, perdona que t'escrigui tan tard. Dema no podre ser a la reunio de les 10 perque els trens de Girona tornen a anar amb retard i tinc el cotxe al taller. Podem fer-la per Teams o passar-la a divendres? El contracte ja el tinc signat, te l'envio ara mateix.\n\nGracies i fins aviat,\nPere",
    'Tere Andres, kahjuks pean homse koosoleku edasi lukkama, sest laev Helsingist hilineb ja jouan Tallinna alles ohtul. Kas reede kell 11 voiks sobida? Lepingu mustandi saadan sulle juba tana, vaata palun punkt 4 ja tarnetahtajad ule. Hinna osas saame veel raakida.\n\nVabandan ja aitah ette!',
    'Привет, Анна, видел что вы открыли второй склад. Как вы отслеживаете возвраты между складами?',
    '您好,看到贵公司在苏州开设了第二个仓库,请问退货是如何管理的?期待您的回复。',
    'こんにちは、大阪に新しい倉庫を開設されたと伺いました。返品はどのように管理されていますか。',
  ])('%s', (text) => {
    expect(verdictOf({ ...known, text })).toBe('not-english');
  });

  it.each([
    'Hi Jürgen, your colleague Señora Muñoz at Grüne Energie in München said that the meters are read by hand twice a month.',
    'I have interest to know your problem with the cold chain in Porto de Leixões. How many trucks arrive warm each month?',
    'Quick question Ana: returns up 30% since March, staff down two. Who handles returns now, you or Bo?',
    'Dear Priya ji, your Pune and Nagpur vendors are facing issue with GST invoices. Kindly revert how the team is handling same.',
  ])('is English: %s', (text) => {
    expect(verdictOf({ ...known, text })).toBe('scored');
  });
});

describe('not prospecting', () => {
  const pitch =
    'We help teams plan their yards and our platform finds every trailer. Would you have 15 minutes for a demo?';
  const rows: readonly [name: string, draft: Omit<Draft, 'text'>, verdict: Verdict][] = [
    ['a colleague', { seller: { domain: 'acme.example' }, to: [{ email: 'bo@acme.example' }] }, 'not-prospecting'],
    [
      'a colleague abroad',
      { seller: { email: 'a@acme.example' }, to: [{ email: 'bo@de.acme.example' }] },
      'not-prospecting',
    ],
    [
      'a colleague and a stranger',
      { seller: { domain: 'acme.example' }, to: [{ email: 'bo@acme.example' }, { email: 'ana@norwood.example' }] },
      'scored',
    ],
    ['a stranger', { seller: { domain: 'acme.example' }, to: [{ email: 'ana@norwood.example' }] }, 'scored'],
    ['both at a free-mail host', { seller: { email: 'a@gmail.com' }, to: [{ email: 'b@gmail.com' }] }, 'scored'],
    ['nothing known', {}, 'scored'],
  ];
  it.each(rows)('a pitch to %s', (_name, draft, verdict) => {
    expect(verdictOf({ ...draft, text: pitch })).toBe(verdict);
  });

  it('trusts the notes when the words say little', () => {
    const text =
      'The second chair stood empty again on Tuesday, I hear, and the lady at the desk was on the phone to nobody.';
    expect(verdictOf({ ...known, text })).toBe('scored');
  });
});

describe('the corpus', () => {
  /** Ordinary mail that is taken for sales. Only ever shorter. */
  const MISSED: readonly string[] = [];

  it.each(
    readCorpus('ordinary')
      .filter(({ id }) => !MISSED.includes(id))
      .map(({ id, ...draft }) => [id, draft] as const),
  )('%s is ordinary mail', (_id, draft) => {
    expect(verdictOf(draft)).not.toBe('scored');
  });

  it('misses no ordinary mail but what is known', () => {
    const missed = readCorpus('ordinary').filter((draft) => verdictOf(draft) === 'scored');
    expect(missed.map(({ id }) => id)).toEqual(MISSED);
  });

  const sales = [
    ...readCorpus('good'),
    ...readCorpus('pairs').flatMap(({ id, worse, better, ...around }) => [
      { ...around, id: `${id}, worse`, text: worse },
      { ...around, id: `${id}, better`, text: better },
    ]),
  ];
  /** Nothing in their words tells a customer's or a neighbour's note from a seller's: with notes on the person they are coached. */
  const undecided = ['freelancer-copy, better', 'realestate, better'];
  it.each(sales.filter(({ id }) => !undecided.includes(id)).map(({ id, ...draft }) => [id, draft] as const))(
    '%s is coached',
    (_id, draft) => {
      expect(verdictOf(draft)).toBe('scored');
    },
  );
});
