import { html, htmlPage } from './html.js';

describe('html', () => {
  it('escapes what people typed, in text and in attributes', () => {
    const name = `<script>alert("1")</script>' & more`;
    expect(html`<p title="${name}">${name}</p>`.toString()).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; &amp; more">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; &amp; more</p>',
    );
  });

  it('leaves HTML it made itself as it is, also in lists', () => {
    const items = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
    expect(html`${items}`.toString()).toBe('<i>a</i><i>&lt;b&gt;</i>');
  });

  it('shows nothing for null, undefined and false, but zero', () => {
    expect(html`${null}${undefined}${false}${0}`.toString()).toBe('0');
  });

  it('takes nobody else for its own', () => {
    const forged = { text: '<b>', toString: () => '<b>' };
    expect(html`${forged as never}`.toString()).toBe('&lt;b&gt;');
  });
});

describe('a page', () => {
  const page = htmlPage({ title: 'A & B', lang: 'pt-BR', body: html`<h1>Olá</h1>` });

  it('names its language and its title', () => {
    expect(page).toContain('<html lang="pt-BR" dir="ltr">');
    expect(page).toContain('<title>A &amp; B</title>');
  });

  it('brings no style or script of its own, which the policy would refuse', () => {
    expect(page).not.toMatch(/<style|<script|style="|onclick=/);
    expect(page).toMatch(/href="\/style\/[0-9a-f]{16}\.css"/);
  });
});
