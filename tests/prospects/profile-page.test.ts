import { describe, expect, test } from 'vitest';
import { profileOwner } from '../../lib/prospects/profile-page.ts';

const PAGE = 'https://www.linkedin.com/in/ana-pires/';

describe('the owner of a profile', () => {
  test.each([
    ['Ana Pires | LinkedIn', 'Ana Pires'],
    ['(3) Ana Pires | LinkedIn', 'Ana Pires'],
    ['(99+) Ana Pires - Head of Operations - Norwood | LinkedIn', 'Ana Pires'],
    ['Ana Pires – Norwood | LinkedIn', 'Ana Pires'],
    ['Anne-Marie O’Neill | LinkedIn', 'Anne-Marie O’Neill'],
    ['  Zoë\u200b\u202e Çelik  | LinkedIn', 'Zoë Çelik'],
    ['LinkedIn', ''],
    ['', ''],
    ['<img src=x onerror=alert(1)> | LinkedIn', ''],
    ['https://elsewhere.example | LinkedIn', ''],
    ['(3)', ''],
    ['\u0000\u0007', ''],
  ])('%j is “%s”', (title, name) => expect(profileOwner(PAGE, title)).toEqual({ name, page: '/in/ana-pires' }));

  test('a name is never longer than a name, nor ends in half a sign', () => {
    const name = profileOwner(PAGE, `${'a'.repeat(79)}😀😀😀`)?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name.isWellFormed()).toBe(true);
  });

  test.each([
    ['https://www.linkedin.com/in/ana-pires/recent-activity/?x=1#y', '/in/ana-pires'],
    ['https://de.linkedin.com/in/ana-pires', '/in/ana-pires'],
    ['https://linkedin.com/in/zo%C3%AB', '/in/zo%C3%AB'],
  ])('%s', (url, page) => expect(profileOwner(url, 'Ana | LinkedIn')?.page).toBe(page));

  test.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/company/norwood/',
    'https://www.linkedin.com/in/',
    'http://www.linkedin.com/in/ana/',
    'https://www.linkedin.com.evil.example/in/ana',
    'https://evil.example/linkedin.com/in/ana',
    'https://evil.example/?x=https://www.linkedin.com/in/ana',
    'https://user@evil.example/in/ana',
    'javascript:alert(1)//www.linkedin.com/in/ana',
    'data:text/html,https://www.linkedin.com/in/ana',
    `https://www.linkedin.com/in/${'a'.repeat(400)}`,
    '',
  ])('%s is nobody’s', (url) => expect(profileOwner(url, 'Ana Pires | LinkedIn')).toBeNull());
});
