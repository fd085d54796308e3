/**
 * Stands in for the framework's content-script context in the built extension. Ours needs nothing of it: coaching ends
 * when the extension goes from under the page, which it notices itself, and a second copy is told apart by `claimPage`.
 * The framework's own adds 0.8 kB and dispatches an event with the extension's id to the page.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
