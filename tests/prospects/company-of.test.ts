import { describe, expect, test } from 'vitest';
import { companyOf } from '../../lib/prospects/company-of.ts';

describe('the domain of an address says the company', () => {
  test.each([
    ['ana@norwood-dental.example', 'Norwood Dental'],
    ['ana@mail.norwood-dental.example', 'Norwood Dental'],
    ['ben.osei@eu.corp.tidewater.example', 'Tidewater'],
    ['ilse@hartmann-und-soehne.de', 'Hartmann und Soehne'],
    ['tom@smith-and-daughters.co.uk', 'Smith and Daughters'],
    ['tom@mail.brightwater.com.au', 'Brightwater'],
    ['yui@kitano.co.jp', 'Kitano'],
    ['Ana@NORWOOD.Example', 'Norwood'],
    ['lee@ibm.com', 'IBM'],
    ['lee@3m.com', '3M'],
    ['lee@bp-energy.example', 'BP Energy'],
    ['lee@sun-city.example', 'Sun City'],
    ['lee@live.example', 'Live'],
    ['lee@orange.example', 'Orange'],
    ['lee@mail.example', 'Mail'],
    ['lee@co.uk.example', 'UK'],
    ['"ana@home"@norwood.example', 'Norwood'],
    ['ana@norwood.example.', 'Norwood'],
  ])('%s: %s', (email, company) => {
    expect(companyOf(email)).toBe(company);
  });
});

describe('nothing is guessed', () => {
  test.each([
    'ana@gmail.com',
    'ana@googlemail.com',
    'ana@outlook.com',
    'ana@outlook.fr',
    'ana@hotmail.co.uk',
    'ana@live.co.uk',
    'ana@gmx.de',
    'ana@gmx.net',
    'ana@proton.me',
    'ana@protonmail.com',
    'ana@pm.me',
    'ana@yahoo.com',
    'ana@yahoo.co.uk',
    'ana@yahoo.com.br',
    'ana@yahoo.fr',
    'ana@icloud.com',
    'ana@me.com',
    'ana@web.de',
    'ana@t-online.de',
    'ana@mail.ru',
    'ana@orange.fr',
    'ana@aol.com',
    'ana@mail.yahoo.com',
    'ana@xn--mller-kva.de',
    'ana@[192.168.0.1]',
    'ana@192.168.0.1',
    'ana@localhost',
    'ana',
    '@norwood.example',
    'ana@',
    'ana@.example',
    '',
  ])('from %s', (email) => {
    expect(companyOf(email)).toBe('');
  });
});
