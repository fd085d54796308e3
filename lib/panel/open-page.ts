import { browser } from 'wxt/browser';

export function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

const pageOf = (path: string): string => new URL(path, browser.runtime.getURL('/')).href;

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

/** Pages of ours by their file; the browser takes them as they stand. */
export function openPlan(): void {
  void browser.tabs.create({ url: '/plan.html' });
}

export function openInsights(): void {
  void browser.tabs.create({ url: '/insights.html' });
}
