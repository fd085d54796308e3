/** The look of what stands in the page, under names that say nothing; the browser's own colours give both themes. */
export const LAYER_STYLE = `
.d{color-scheme:dark}
[hidden]{display:none!important}
button{font:inherit;color:inherit;background:none;border:0;padding:3px 9px;border-radius:9px}
button:hover{background:#8883}
.b,.c{position:absolute;pointer-events:auto;font:13px/20px system-ui,sans-serif;color:CanvasText;background:Canvas;border:1px solid #888;border-radius:9px}
.b{display:flex;white-space:nowrap}
.s{border-width:2px}
.c{box-sizing:border-box;width:min(326px,100vw - 12px);max-height:70vh;overflow:auto;padding:12px;box-shadow:0 8px 28px #0004}
p{margin:0 0 6px;overflow-wrap:anywhere}
.f,.w{font-weight:600}
.o{opacity:.8}
.r{display:flex;flex-wrap:wrap;gap:6px}
.r button{border:1px solid #888}
.r .p{background:#1a655c;color:#fff}
.v{position:absolute;clip-path:inset(50%)}
`;
