/**
 * The same answers for Hugo and for Eleventy: one page for each town and matter, in our page frame, with all that
 * /data/v1/ says of the matter and of who answers for it in this town.
 */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../write-file.ts';

/** One page of theirs. */
export interface Answer {
  readonly title: string;
  readonly town: string;
  readonly matter: string;
}

/** Header and footer of a page as we publish it; theirs get the same. */
interface Frame {
  readonly header: string;
  readonly footer: string;
}

export function writeHugo(site: string, ours: string, answers: readonly Answer[]): void {
  put(
    site,
    'config.toml',
    'baseURL = "/"\nlanguageCode = "zh-CN"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  cpSync(join(ours, 'data/v1/matters'), join(site, 'data/matters'), {
    recursive: true,
    filter: (path) => !path.endsWith('.jsonld'),
  });
  put(
    site,
    'layouts/partials/value.html',
    '{{ if reflect.IsMap . }}<dl>{{ range $k, $v := . }}{{ if $v }}<dt>{{ $k }}</dt><dd>{{ partial "value.html" $v }}</dd>{{ end }}{{ end }}</dl>{{ else if reflect.IsSlice . }}<ul>{{ range . }}<li>{{ partial "value.html" . }}</li>{{ end }}</ul>{{ else }}{{ . }}{{ end }}',
  );
  const body =
    '{{ $m := index .Site.Data.matters .Params.matter }}{{ range where $m.answers "town" .Params.town }}{{ partial "value.html" . }}{{ end }}{{ range where $m.claims "town" .Params.town }}{{ partial "value.html" . }}{{ end }}{{ range $k, $v := $m }}{{ if and $v (not (in (slice "answers" "claims") $k)) }}<h2>{{ $k }}</h2>{{ partial "value.html" $v }}{{ end }}{{ end }}';
  put(site, 'layouts/_default/single.html', page(frameOf(ours), '{{ .Title }}', body));
  const list = '{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}';
  put(site, 'layouts/_default/list.html', page(frameOf(ours), '{{ .Title }}', list));
  for (const answer of answers)
    put(site, `content/${answer.town}/${answer.matter}.md`, frontMatter(answer));
}

export function writeEleventy(site: string, ours: string, answers: readonly Answer[]): void {
  put(site, 'package.json', '{"type":"module"}');
  const ids = [...new Set(answers.map(({ matter }) => matter))];
  const matters = ids.map((id) => [
    id,
    JSON.parse(readFileSync(join(ours, `data/v1/matters/${id}.json`), 'utf8')),
  ]);
  put(site, '_data/matters.json', JSON.stringify(Object.fromEntries(matters)));
  const value =
    '{% macro value(v) %}{% if v is mapping %}<dl>{% for k, x in v %}{% if x %}<dt>{{ k }}</dt><dd>{{ value(x) }}</dd>{% endif %}{% endfor %}</dl>{% elif v is string or v is number %}{{ v }}{% elif v is iterable %}<ul>{% for x in v %}<li>{{ value(x) }}</li>{% endfor %}</ul>{% else %}{{ v }}{% endif %}{% endmacro %}';
  const body =
    '{% set m = matters[matter] %}{% for a in m.answers %}{% if a.town == town %}{{ value(a) }}{% endif %}{% endfor %}{% for a in m.claims %}{% if a.town == town %}{{ value(a) }}{% endif %}{% endfor %}{% for k, v in m %}{% if v and k != "answers" and k != "claims" %}<h2>{{ k }}</h2>{{ value(v) }}{% endif %}{% endfor %}';
  put(site, '_includes/page.njk', value + page(frameOf(ours), '{{ title }}', body));
  for (const answer of answers)
    put(site, `${answer.town}/${answer.matter}.md`, frontMatter(answer, 'layout: page.njk\n'));
}

function frameOf(ours: string): Frame {
  const html = readFileSync(join(ours, 'towns/index.html'), 'utf8');
  const part = (name: string) =>
    new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`).exec(html)?.[0] ?? '';
  return { header: part('header'), footer: part('footer') };
}

function frontMatter({ title, town, matter }: Answer, more = ''): string {
  return `---\n${more}title: ${JSON.stringify(title)}\ntown: ${town}\nmatter: ${matter}\n---\n`;
}

function page({ header, footer }: Frame, title: string, body: string): string {
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${header}<main data-pagefind-body><h1>${title}</h1>${body}</main>${footer}</body></html>\n`;
}

export function put(folder: string, path: string, text: string): void {
  writeFile(join(folder, path), text);
}
