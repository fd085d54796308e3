import { browser } from 'wxt/browser';

const pageOf = (path: string): string => new URL(path, browser.runtime.getURL('/')).href;

export function openPractice(): void {
  void browser.tabs.create({ url: pageOf('practice.html') });
}

/** The plan, at one item of it where an id is given. */
export function openPlan(itemId?: number): void {
  void browser.tabs.create({ url: pageOf(itemId === undefined ? 'plan.html' : `plan.html?item=${itemId}`) });
}

export function openInsights(): void {
  void browser.tabs.create({ url: pageOf('insights.html') });
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
