import { useState } from 'react';
import { TextField } from '../../components/ui/TextField.tsx';
import type { Settings } from '../../lib/storage/settings.ts';

type Seller = Settings['seller'];

export interface SellerSectionProps {
  readonly seller: Seller;
  readonly onChange: (seller: Seller) => void;
}

/** The fields hold what is typed and keep it when they are left; another page's change does not overwrite typing. */
export function SellerSection({ seller, onChange }: SellerSectionProps) {
  const [typed, setTyped] = useState<{ readonly [K in keyof Seller]?: string }>({});
  const shown = { ...seller, products: seller.products.join('\n'), ...typed };
  const type = (field: keyof Seller) => (text: string) => setTyped((before) => ({ ...before, [field]: text }));
  const keep = () =>
    onChange({
      ...seller,
      name: shown.name.trim(),
      company: shown.company.trim(),
      domain: shown.domain.trim().replace(/^.*@/u, '').toLowerCase(),
      products: shown.products
        .split('\n')
        .map((product) => product.trim())
        .filter((product) => product !== ''),
    });
  return (
    <section className="card stack" aria-labelledby="options-seller">
      <div>
        <h2 id="options-seller">Who you are</h2>
        <p className="quiet">So that the coach knows your names for yourself when it reads a sentence about you.</p>
      </div>
      <TextField label="Your name" value={shown.name} onChange={type('name')} onLeave={keep} autoComplete="name" />
      <TextField
        label="Company"
        value={shown.company}
        onChange={type('company')}
        onLeave={keep}
        autoComplete="organization"
      />
      <TextField
        label="Domain"
        help="The part of your address after the @."
        placeholder="brightloop.example"
        value={shown.domain}
        onChange={type('domain')}
        onLeave={keep}
      />
      <TextField
        label="Products"
        help="One on each line, as you call them in your mail."
        lines={3}
        value={shown.products}
        onChange={type('products')}
        onLeave={keep}
      />
    </section>
  );
}
