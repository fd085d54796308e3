/** The look of what stands in the page: the product's tokens in both themes, under names that say nothing. */
export const LAYER_STYLE = `
div{--a:#1a655c;--c:#7a4a05;--l:#c9cfca;--m:#57605c;--o:#e3f0ed;--s:#fff;--t:#1e2422;color-scheme:light;box-sizing:border-box}
.d,.d div{--a:#84cfc0;--c:#efc27f;--l:#4a5450;--m:#a7b0ac;--o:#20352f;--s:#1b201f;--t:#e6eae8;color-scheme:dark}
[hidden]{display:none!important}
button{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;cursor:pointer;min-height:24px;min-width:24px;border-radius:13px}
button:focus-visible{outline:2px solid var(--a);outline-offset:1px}
button:hover{background:var(--o)}
.b,.c{position:absolute;pointer-events:auto;font:13px/1.45 system-ui,sans-serif;color:var(--t);background:var(--s);border:1px solid var(--l)}
.b{display:flex;align-items:center;height:28px;border-radius:14px;white-space:nowrap;box-shadow:0 1px 3px #0002}
.f{display:flex;align-items:center;gap:6px;height:26px;padding-inline:10px 6px;font-weight:500}
.n{padding:0 6px;border-radius:9px;background:var(--o);color:var(--a);font-size:12px}
.s,.s .f,.s .n{border-color:var(--c);color:var(--c)}
.m{width:26px;color:var(--m)}
.c{width:320px;max-width:calc(100vw - 12px);max-height:70vh;overflow:auto;padding:12px;border-radius:8px;box-shadow:0 8px 28px #0004}
p{margin:0 0 6px;overflow-wrap:anywhere}
.w{font-weight:600}
.o,.t{color:var(--m)}
.o{font-size:12px}
.t{text-decoration:line-through}
.r{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
.r button{padding:3px 9px;border:1px solid var(--l);border-radius:6px;max-width:100%;text-align:start}
.r .p{background:var(--a);color:var(--s)}
.r .p:hover{background:var(--t)}
.v{position:absolute;overflow:hidden;clip-path:inset(50%);width:1px;height:1px}
`;
