import { describe, expect, test } from 'vitest';
import { columnOf, guessColumns, plainHeader } from '../../lib/prospects/import-columns.ts';

describe('headers say what a column holds', () => {
  test.each([
    ['E-Mail-Adresse', 'email'],
    ['Adresse e-mail', 'email'],
    ['Correo electrónico', 'email'],
    ['E-mail 2 - Value', 'email'],
    ['Person - Email - Work', 'email'],
    ['E-mail 1 - Label', null],
    ['Email Opt Out', null],
    ['Account Name', 'company'],
    ['Société', 'company'],
    ['Organization Name', 'company'],
    ['JobTitle', 'role'],
    ['Puesto', 'role'],
    ['Fonction', 'role'],
    ['Prénom', 'first'],
    ['Imię', 'first'],
    ['Apellidos', 'last'],
    ['LinkedIn URL', 'page'],
    ['LinkedIn page', 'page'],
    ['Person Linkedin Url', 'page'],
    ['Telefonnummer', 'phone'],
    ['Bemerkungen', 'notes'],
    ['Pain points', 'pains'],
    ['Pourquoi maintenant ?', 'whyNow'],
    ['Their troubles', 'pains'],
    ['Connected On', null],
    ['Lead Source', null],
    ['', null],
  ])('%s', (header, column) => expect(columnOf(header)).toBe(column));

  test('case, accents and marks make no other header', () =>
    expect(plainHeader('  Prénom / NAME_(2) ')).toBe('prenom name 2'));
});

const PEOPLE = [
  ['Dana', 'Reed', 'Tidewater', 'dana@tidewater.example'],
  ['Chi', 'Wen', 'Norwood', 'chi@norwood.example'],
];

describe('whole exports', () => {
  test.each([
    [
      'Salesforce',
      ['First Name', 'Last Name', 'Title', 'Account Name', 'Phone', 'Email', 'Lead Source', 'Description'],
      ['first', 'last', 'role', 'company', 'phone', 'email', null, 'notes'],
    ],
    [
      'HubSpot',
      ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Company name', 'Job Title', 'Lead Status'],
      [null, 'first', 'last', 'email', 'phone', 'company', 'role', null],
    ],
    [
      'Google contacts',
      [
        'First Name',
        'Middle Name',
        'Last Name',
        'Organization Name',
        'Organization Title',
        'Notes',
        'E-mail 1 - Label',
        'E-mail 1 - Value',
        'E-mail 2 - Value',
        'Phone 1 - Value',
      ],
      ['first', null, 'last', 'company', 'role', 'notes', null, 'email', 'email', 'phone'],
    ],
    [
      'LinkedIn connections',
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ['first', 'last', 'page', 'email', 'company', 'role', null],
    ],
    ['a German list', ['Vorname', 'Name', 'Firma', 'E-Mail'], ['first', 'last', 'company', 'email']],
    ['a Spanish list', ['Nombre', 'Apellidos', 'Empresa', 'Correo'], ['first', 'last', 'company', 'email']],
    ['a list with whole names', ['Name', 'Firma', 'E-Mail'], ['name', 'company', 'email']],
    ['one company twice', ['Email', 'Company', 'Company'], ['email', 'company', null]],
  ])('%s', (_, headers, mapping) => expect(guessColumns(headers, [])).toEqual(mapping));
});

describe('where no header names them', () => {
  test('a column of addresses is told by what stands in it', () =>
    expect(guessColumns(['Vorname', 'Nachname', 'Firma', 'Erreichbar'], PEOPLE)).toEqual([
      'first',
      'last',
      'company',
      'email',
    ]));

  test('a column of pages too', () =>
    expect(guessColumns(['Name', 'Where'], [['Dana', 'https://www.linkedin.com/in/dana/']])).toEqual(['name', 'page']));

  test('a URL of companies is no page of theirs', () =>
    expect(guessColumns(['Email', 'URL'], [['dana@tidewater.example', 'https://tidewater.example']])).toEqual([
      'email',
      null,
    ]));
});
