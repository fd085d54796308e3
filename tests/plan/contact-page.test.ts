import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressIn, contactPage, fitsChannel, numberIn, profileIn } from '../../lib/plan/contact-page.ts';
import { PLAN_CHANNELS, type PlanChannel } from '../../lib/plan/types.ts';

const MAIL = 'https://mail.google.com/mail/?view=cm&fs=1&to=';
const IN = 'https://www.linkedin.com/in/';

test.each<[PlanChannel | '', string, string | null]>([
  ['email', 'ana@norwood-dental.example', `${MAIL}ana%40norwood-dental.example`],
  ['email', 'Ana Pires <ana@norwood.example>', `${MAIL}ana%40norwood.example`],
  ['email', 'mailto:ana@norwood.example?subject=Hi.there', `${MAIL}ana%40norwood.example`],
  ['email', 'ana+recall@norwood.co.uk, +44 20 7946 0958', `${MAIL}ana%2Brecall%40norwood.co.uk`],
  ['email', 'ana@norwood.example. Best before ten', `${MAIL}ana%40norwood.example`],
  ['email', 'jörg@müller.example', `${MAIL}${encodeURIComponent('jörg@müller.example')}`],
  ['email', 'a@b.example&bcc=all@x.example', `${MAIL}a%40b.example`],
  ['email', 'linkedin.com/in/ana-pires', null],
  ['email', 'ana at norwood', null],
  ['email', 'https://maps.example/@52.1,4.3', null],
  ['email', '', null],
  ['linkedin', 'https://www.linkedin.com/in/ana-pires/', `${IN}ana-pires/`],
  ['linkedin', 'https://pt.linkedin.com/in/ana-pires?trk=x', `${IN}ana-pires/`],
  ['linkedin', 'linkedin.com/in/ana-pires, +44 20 7946 0958', `${IN}ana-pires/`],
  ['linkedin', 'See linkedin.com/in/ana-pires.', `${IN}ana-pires/`],
  ['linkedin', '<https://linkedin.com/in/ana-pires>', `${IN}ana-pires/`],
  ['linkedin', '/in/ACoAAB12', `${IN}ACoAAB12/`],
  ['linkedin', 'LinkedIn.com/IN/ana', `${IN}ana/`],
  ['linkedin', 'linkedin.com/in/jos%C3%A9-silva', `${IN}jos%C3%A9-silva/`],
  ['linkedin', 'linkedin.com/in/josé-silva', `${IN}jos%C3%A9-silva/`],
  ['linkedin', 'linkedin.com/in/100%-ana', `${IN}100-ana/`],
  ['linkedin', 'linkedin.com/sales/lead/ACwAA1,NAME', 'https://www.linkedin.com/sales/lead/ACwAA1/'],
  ['linkedin', 'linkedin.com/in/../feed', null],
  ['linkedin', 'linkedin.com/company/norwood', null],
  ['linkedin', 'https://evil.example/in/ana', null],
  ['linkedin', 'ana@norwood.example', null],
  ['call', '+44 20 7946 0958', 'tel:+442079460958'],
  ['call', '+44 (0)20 7946 0958', 'tel:+442079460958'],
  ['call', '(020) 7946-0958', 'tel:02079460958'],
  ['call', '030/123456', 'tel:030123456'],
  ['call', '020 7946 0958 / 07700 900123', 'tel:02079460958'],
  ['call', '020 7946 0958, room 12', 'tel:02079460958'],
  ['call', '+44 20 7946 0958\n12 High Street', 'tel:+442079460958'],
  ['call', 'ana@norwood.example 020 7946 0958', 'tel:02079460958'],
  ['call', 'linkedin.com/in/ana-12345678', null],
  ['call', 'ana123456@norwood.example', null],
  ['call', 'room 12', null],
  ['call', '1'.repeat(30), null],
  ['meeting', 'ana@norwood.example', null],
  ['', '+44 20 7946 0958, ana@norwood.example', `${MAIL}ana%40norwood.example`],
  ['', 'linkedin.com/in/ana, +44 20 7946 0958', `${IN}ana/`],
  ['', '+44 20 7946 0958', 'tel:+442079460958'],
  ['', 'the red house', null],
])('%s to %s: %s', (how, contact, page) => {
  expect(contactPage(how, contact)).toBe(page);
});

describe('whether somebody can be reached that way', () => {
  test.each<[PlanChannel | '', string, boolean]>([
    ['email', 'ana@norwood.example', true],
    ['email', '+44 20 7946 0958', false],
    ['linkedin', '/in/ana', true],
    ['linkedin', 'ana@norwood.example', false],
    ['call', '+44 20 7946 0958', true],
    ['call', 'ana@norwood.example', false],
    ['meeting', '', true],
    ['', 'the red house', true],
    ['', ' ', false],
  ])('%s with %s: %s', (how, contact, fits) => expect(fitsChannel(how, contact)).toBe(fits));
});

/** Text of all kinds, with what matters in links mixed in. */
const anyContact = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'ana@norwood.example',
        'linkedin.com',
        '/in/',
        '/sales/lead/',
        '//evil.example',
        'https:',
        'javascript:',
        '@',
        '.',
        '..',
        '%',
        '%2e%2e/',
        '\\',
        '&',
        '#',
        '?',
        '\u202e',
        '\ud800',
        '+44 20 7946 0958',
        ' ',
        '\n',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('whatever the contact says, only the two sites and the telephone are opened', () => {
  fc.assert(
    fc.property(fc.constantFrom('' as const, ...PLAN_CHANNELS), anyContact, (how, contact) => {
      const page = contactPage(how, contact);
      if (page === null) return;
      const url = new URL(page);
      if (url.protocol === 'tel:') {
        expect(page).toMatch(/^tel:\+?\d{6,15}$/u);
        return;
      }
      expect(url.protocol).toBe('https:');
      expect([url.username, url.password, url.port, url.hash]).toEqual(['', '', '', '']);
      if (url.host === 'mail.google.com') {
        expect(url.pathname).toBe('/mail/');
        expect([...url.searchParams.keys()]).toEqual(['view', 'fs', 'to']);
      } else {
        expect(url.host).toBe('www.linkedin.com');
        expect(url.pathname).toMatch(/^\/(?:in|sales\/lead|sales\/people)\/[^/]+\/$/u);
        expect(url.search).toBe('');
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a page is there for whoever can be reached, and for nobody else', () => {
  fc.assert(
    fc.property(fc.constantFrom('email' as const, 'linkedin' as const, 'call' as const), anyContact, (how, contact) => {
      expect(contactPage(how, contact) !== null).toBe(fitsChannel(how, contact));
    }),
    { numRuns: 500 },
  );
});

test('found where it stands, and nowhere else', () => {
  const all = 'Ana <ana@norwood.example>, linkedin.com/in/ana-pires, +44 20 7946 0958';
  expect([addressIn(all), profileIn(all), numberIn(all)]).toEqual([
    'ana@norwood.example',
    '/in/ana-pires/',
    '+442079460958',
  ]);
  expect([addressIn(''), profileIn(''), numberIn('')]).toEqual([null, null, null]);
});
