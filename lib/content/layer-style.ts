/** The look of what stands in the page: the product's tokens, without names, with both themes. */
export const LAYER_STYLE = `
:host{
 --surface:#fff;--text:#1e2422;--muted:#57605c;--line:#c9cfca;--accent:#1a655c;--soft:#e3f0ed;--caution:#7a4a05;--caution-soft:#fbf1df;--scheme:light
}
:host(.d){
 --surface:#1b201f;--text:#e6eae8;--muted:#a7b0ac;--line:#4a5450;--accent:#84cfc0;--soft:#20352f;--caution:#efc27f;--caution-soft:#30271a;--scheme:dark
}
*{box-sizing:border-box}
[hidden]{display:none!important}
button{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;cursor:pointer;min-height:24px;min-width:24px}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.b,.c{font:400 13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color-scheme:var(--scheme);position:absolute;pointer-events:auto;color:var(--text);background:var(--surface);border:1px solid var(--line);text-align:start}
.b{display:flex;align-items:center;height:28px;border-radius:14px;white-space:nowrap;box-shadow:0 1px 3px rgb(0 0 0/14%)}
.f{display:flex;align-items:center;gap:6px;height:26px;padding-inline:10px 6px;border-radius:13px;font-weight:500;font-variant-numeric:tabular-nums}
.n{min-width:18px;padding:0 5px;border-radius:9px;background:var(--soft);color:var(--accent);font-size:12px;line-height:18px;text-align:center}
.s{border-color:var(--caution)}
.s .f{color:var(--caution)}
.s .n{background:var(--caution-soft);color:var(--caution)}
.m{height:26px;width:26px;border-radius:13px;color:var(--muted);font-size:15px;line-height:1}
.f:hover,.m:hover{background:var(--soft)}
.c{width:320px;max-width:calc(100vw - 12px);max-height:min(70vh,420px);overflow:auto;padding:12px;border-radius:8px;box-shadow:0 8px 28px rgb(0 0 0/22%)}
.c p{margin:0 0 6px}
.w{font-weight:600;overflow-wrap:anywhere}
.o{color:var(--muted);font-size:12px}
.t{color:var(--muted);text-decoration:line-through}
.r{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
.r button,.l button{padding:3px 9px;border:1px solid var(--line);border-radius:6px;min-height:28px}
.r button:hover,.l button:hover{background:var(--soft)}
.r .p{background:var(--accent);border-color:var(--accent);color:var(--surface);font-weight:500}
.r .p:hover{background:var(--text);border-color:var(--text)}
.l{display:grid;gap:4px;margin:0 0 8px}
.l button{text-align:start;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.v{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.b,.c{border-color:CanvasText}}
`;
