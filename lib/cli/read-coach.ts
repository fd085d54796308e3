import type { Page } from 'puppeteer-core';

/** What the coach says on a page, in the words a person sees or hears. */
export interface CoachReading {
  /** Band, score and count, as the live region says them. */
  readonly summary: string;
  readonly dials: readonly { readonly name: string; readonly value: string }[];
  /** The visible lines of each finding, with its fixes and without the other buttons. */
  readonly findings: readonly (readonly string[])[];
}

/** Reads roles and visible words only, never classes or state: what is printed is what is shown. Null until there is a score. */
export function readCoach(page: Page): Promise<CoachReading | null> {
  return page.evaluate(() => {
    const wordsOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
    const summary = [...document.querySelectorAll('[role="status"]')]
      .map(wordsOf)
      .find((words) => /\b\d{1,3} of 100\b/.test(words));
    if (summary === undefined) return null;
    const labelOf = (element: Element): string =>
      element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => wordsOf(document.getElementById(id)))
        .join(' ');
    const linesOf = (element: HTMLElement): string[] => {
      if (element.matches('button')) return /^Apply\b/.test(wordsOf(element)) ? [wordsOf(element)] : [];
      if (!element.querySelector('button')) return element.innerText.split('\n');
      return [...element.children].flatMap((child) => linesOf(child as HTMLElement));
    };
    return {
      summary,
      dials: [...document.querySelectorAll('[role="meter"]')].map((meter) => ({
        name: labelOf(meter),
        value: meter.getAttribute('aria-valuetext') ?? meter.getAttribute('aria-valuenow') ?? '',
      })),
      // Findings are the articles that quote the draft.
      findings: [...document.querySelectorAll<HTMLElement>('article:has(q)')].map((article) =>
        linesOf(article)
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    };
  });
}
