/** `verify.html`: one file that needs no server and no network, for whoever holds a history and a page. */
import { plainScript } from './plain-script.ts';

export async function verifyPage(): Promise<string> {
  const script = await plainScript('src/client/verify-history.ts');
  // Inside a script element its own end may not occur.
  return PAGE.replace('SCRIPT', () => script.replaceAll('</', '<\\/'));
}

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>核对：网站那一天是不是这样说的</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.7 system-ui, sans-serif; overflow-wrap: anywhere; }
label { display: block; margin-top: 1rem; font-weight: 600; }
textarea, input, button { font: inherit; max-width: 100%; box-sizing: border-box; }
textarea { width: 100%; }
button { margin: 1rem 0; padding: .6rem 1.4rem; }
.yes::before { content: "✓ "; }
.no::before { content: "✗ "; }
</style>
</head>
<body>
<h1>网站那一天是不是这样说的</h1>
<p>在您自己的电脑上核对，选的文件不会传出去。要用近两年的浏览器（Chrome 137、Firefox 129、Safari 17 或者更新的）；都没有，用命令 npx quanze verify。</p>
<form id="ask">
<label for="history">版次（chain.jsonl）</label><input id="history" type="file" accept=".jsonl">
<label for="keys">县里另外公布的钥匙指纹</label><textarea id="keys" rows="2" spellcheck="false"></textarea>
<label for="pages">从网站存下来的网页、数据、文书</label><input id="pages" type="file" multiple>
<label for="paper">打印件上二维码里的网址</label><textarea id="paper" rows="2" spellcheck="false"></textarea>
<p><button>核对</button></p>
</form>
<div id="answer" role="status"></div>
<script>SCRIPT</script>
</body>
</html>
`;
