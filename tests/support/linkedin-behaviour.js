// What LinkedIn does around a message box, as far as a coach can notice it; runs in the page's own world, in every frame.
// From public observations: Send wakes up at trusted input only, a sent message leaves the editor as one empty
// paragraph and stands in the thread above, a dialog with a note closes, and the page looks for extensions in its tree.
(() => {
  const record = { outgoing: [], violations: [], errors: [], inputs: [] };
  Object.defineProperty(window, 'linkedin', { value: record });
  addEventListener('securitypolicyviolation', (event) =>
    record.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
  );
  addEventListener('error', (event) => record.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => record.errors.push(String(event.reason)));

  const wordsOf = (box) => (box.localName === 'textarea' ? box.value : box.innerHTML);
  const isEmpty = (box) => (box.localName === 'textarea' ? box.value : box.innerText).trim() === '';
  const homeOf = (box) => box.closest('form, [role=dialog], dialog');
  const sendOf = (home) => home.querySelector('button[type=submit]') ?? [...home.querySelectorAll('button')].at(-1);

  const clear = (box) => {
    if (box.localName === 'textarea') {
      box.value = '';
      return;
    }
    const line = document.createElement('p');
    line.append(document.createElement('br'));
    box.replaceChildren(line);
  };

  let events = 0;
  const intoThread = (box, words) => {
    const thread = box.closest('.msg-thread, .msg-overlay-conversation-bubble')?.querySelector('ul');
    if (!thread) return;
    const item = document.createElement('li');
    const event = document.createElement('div');
    event.className = 'msg-s-event-listitem';
    events += 1;
    event.dataset.eventUrn = `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAOWNER,2-sent-${events})`;
    const body = document.createElement('p');
    body.className = 'msg-s-event-listitem__body';
    body.append(words);
    event.append(body);
    item.append(event);
    thread.append(item);
  };

  const send = (box, how) => {
    const home = homeOf(box);
    if (!home || isEmpty(box) || sendOf(home).disabled) return;
    const sent = { how, words: wordsOf(box) };
    // The page tells its server first.
    setTimeout(() => {
      record.outgoing.push(sent);
      const plain = box.localName === 'textarea' ? box.value : box.innerText;
      const dialog = box.closest('.artdeco-modal-overlay, dialog, [role=dialog].send-invite');
      if (dialog) return dialog.remove();
      clear(box);
      sendOf(home).disabled = true;
      intoThread(box, plain);
    }, 80);
  };

  const listen = (tree) => {
    tree.addEventListener('input', (event) => {
      const box = event.target;
      const home = homeOf(box);
      if (event.isTrusted) record.inputs.push(event.inputType);
      if (home && event.isTrusted && /^(insertText|insertParagraph|delete|history)/.test(event.inputType)) {
        sendOf(home).disabled = isEmpty(box);
      }
    });
    tree.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      const home = button && homeOf(button);
      const box = home?.querySelector('[contenteditable=true], textarea');
      if (box && sendOf(home) === button) {
        event.preventDefault();
        send(box, 'click');
      }
    });
    tree.addEventListener('submit', (event) => event.preventDefault());
    tree.addEventListener('keydown', (event) => {
      const box = event.target.closest('[contenteditable=true]');
      const sends = document.documentElement.dataset.enter !== 'line' || event.ctrlKey || event.metaKey;
      if (!box || event.key !== 'Enter' || event.shiftKey || !sends) return;
      event.preventDefault();
      send(box, 'keyboard');
    });
  };
  listen(document);
  for (const host of document.querySelectorAll('#interop-outlet')) if (host.shadowRoot) listen(host.shadowRoot);

  // As LinkedIn does: every text and every attribute of the page, searched for an extension's address.
  record.looksForExtensions = () => {
    const found = [];
    const look = (node) => {
      const texts = [node.nodeValue ?? '', ...[...(node.attributes ?? [])].map(({ value }) => value)];
      if (texts.some((text) => text.includes('chrome-extension://'))) found.push(node.nodeName);
      for (const child of node.childNodes) look(child);
      if (node.shadowRoot) look(node.shadowRoot);
    };
    look(document);
    return found;
  };
  /** Everything a page can see of itself. */
  record.tree = () => {
    const trees = [document.documentElement.outerHTML];
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot) trees.push(element.shadowRoot.innerHTML);
    return trees.join('\n');
  };
})();
