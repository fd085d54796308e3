import { browser } from 'wxt/browser';

export function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
