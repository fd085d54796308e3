// What Gmail does around a compose window, as far as a coach can notice it; runs in the page's own world, served with the
// page's nonce. Timings from public observations: the window is gone after about 100 ms, "Message sent" follows, the undo
// link stays for about nine seconds (kept for good here, so that no test races it).
(() => {
  const record = { outgoing: [], refused: 0, sending: [], undone: 0, violations: [], errors: [] };
  Object.defineProperty(window, 'gmail', { value: record });
  addEventListener('securitypolicyviolation', (event) =>
    record.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  addEventListener('error', (event) => record.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => record.errors.push(String(event.reason)));

  const SEND = '[role="button"][jslog^="32601;"]';
  const SCHEDULE = '[selector="scheduledSend"]';
  const MORE = '.dC > [role="button"][aria-haspopup="true"], .hG[role="button"]';
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.style.cssText = 'position:fixed;left:8px;bottom:8px;z-index:9';
  document.body.append(toast);

  const ROOT = '.M9, [data-compose-id], .aoI';
  /** Of a window whose marks are gone, what holds subject and body. */
  const windowOf = (element) => {
    let at = element.closest(ROOT) ?? element.parentElement;
    while (at && !at.querySelector('[name="subjectbox"]')) at = at.parentElement;
    return at === document.body || at === document.documentElement ? null : at;
  };
  // Several windows stand side by side, as far as there is room.
  const frames = [...document.querySelectorAll('[role=dialog].Hd')].filter((frame) => frame.offsetWidth > 0);
  for (const [index, frame] of frames.entries()) if (index > 0) frame.style.right = `${40 + index * 660}px`;
  const frameOf = (compose) => compose.closest('[role="dialog"]') ?? compose;
  const bodyOf = (compose) =>
    compose.querySelector('[g_editable="true"][contenteditable="true"], .Am.Al[contenteditable="true"]');

  const hasRecipient = (compose) =>
    [...compose.querySelectorAll('[name="to"] [data-hovercard-id], .aoD.hl span[email]')].length > 0 ||
    [...compose.querySelectorAll('textarea[name="to"], [name="to"] [role="combobox"]')].some((field) =>
      field.value?.trim(),
    );

  const refuse = () => {
    record.refused += 1;
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'alertdialog');
    dialog.style.cssText =
      'position:fixed;left:40%;top:40%;padding:16px;background:#fff;border:1px solid #000;z-index:9';
    const button = document.createElement('button');
    button.textContent = 'OK';
    button.addEventListener('click', () => dialog.remove());
    dialog.append('Error: Please specify at least one recipient.', button);
    document.body.append(dialog);
    button.focus();
  };

  const say = (words, undo) => {
    toast.replaceChildren(words);
    if (undo) {
      const link = document.createElement('span');
      link.id = 'link_undo';
      link.setAttribute('role', 'link');
      link.tabIndex = 0;
      link.textContent = ' Undo';
      link.addEventListener('click', undo);
      toast.append(link);
    }
  };

  const send = (compose, how) => {
    if (record.sending.includes(compose)) return;
    if (!hasRecipient(compose)) {
      refuse();
      return;
    }
    record.sending.push(compose);
    say('Sending…');
    setTimeout(() => {
      const frame = frameOf(compose);
      const place = document.createComment('');
      const sent = { how, html: bodyOf(compose).innerHTML };
      record.outgoing.push(sent);
      record.sending.splice(record.sending.indexOf(compose), 1);
      frame.replaceWith(place);
      say(how === 'scheduled' ? 'Send scheduled' : 'Message sent', () => {
        record.undone += 1;
        record.outgoing.splice(record.outgoing.indexOf(sent), 1);
        place.replaceWith(frame);
        say('Sending undone');
        bodyOf(compose).focus();
      });
    }, 100);
  };

  const menuOf = (compose) => {
    const there = compose.querySelector('[role="menu"]:has([selector="scheduledSend"])');
    if (there) return there;
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.setAttribute('selector', 'scheduledSend');
    item.textContent = 'Schedule send';
    menu.append(item);
    compose.append(menu);
    return menu;
  };

  document.addEventListener('click', (event) => {
    const compose = windowOf(event.target);
    if (!compose) return;
    if (event.target.closest(SEND)) send(compose, 'click');
    else if (event.target.closest(SCHEDULE)) send(compose, 'scheduled');
    else if (event.target.closest(MORE)) menuOf(compose).style.display = 'block';
  });
  document.addEventListener('keydown', (event) => {
    const compose = windowOf(event.target);
    if (!compose) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(compose, 'keyboard');
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target.closest(SEND)) {
      event.preventDefault();
      send(compose, 'click');
    }
  });
})();
