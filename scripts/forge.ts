/**
 * What a workflow tells a pull request, over the interface GitHub and Gitea share. Nothing here needs `npm install`: it runs
 * in the one job that may write, beside nothing else of the pull request.
 */

/** Where to write, and as whom. */
export interface Pull {
  /** Root of the interface: https://api.github.com, https://gitea.example.org/api/v1. */
  readonly api: string;
  /** owner/name */
  readonly repository: string;
  readonly number: number;
  readonly token: string;
}

/** Body of a review, as `check --format suggestions` prints it. */
export interface Review {
  readonly event: string;
  readonly body: string;
  readonly comments: readonly { readonly path: string; readonly body: string }[];
}

/** Known by it when the next push comes; readers do not see it. */
const MARK = '<!-- quanze -->';
/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

/** As whom Gitea and Forgejo write. */
const RUNNERS = ['gitea-actions', 'forgejo-actions'];

interface Written {
  readonly id: number;
  readonly body: string;
  readonly path?: string;
  readonly user: { readonly login: string } | null;
}

/** Writes the comment, or writes over the one of the last time. */
export async function keepOneComment(pull: Pull, text: string): Promise<void> {
  const comments = await all(pull, `issues/${pull.number}/comments`);
  const own = comments.find((one) => isOurs(one) && one.body.startsWith(MARK));
  const short =
    text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n\n……太长了，全文在附件里。`;
  const body = { body: `${MARK}\n${short}` };
  if (own) await send(pull, 'PATCH', `issues/comments/${own.id}`, body);
  else await send(pull, 'POST', `issues/${pull.number}/comments`, body);
}

/** Leaves the suggestions that do not stand there yet. Returns how many. */
export async function suggest(pull: Pull, review: Review, commit: string): Promise<number> {
  const there = (await all(pull, `pulls/${pull.number}/comments`)).filter(isOurs);
  const comments = review.comments.filter(
    ({ path, body }) => !there.some((one) => one.path === path && one.body === body),
  );
  if (comments.length > 0)
    await send(pull, 'POST', `pulls/${pull.number}/reviews`, {
      ...review,
      comments,
      commit_id: commit,
    });
  return comments.length;
}

/** Nobody else's comment is written over, whatever it begins with. */
function isOurs({ user }: Written): boolean {
  return user !== null && (user.login.endsWith('[bot]') || RUNNERS.includes(user.login));
}

/** Page after page; Gitea gives some lists whole, whichever page is asked for. */
async function all(pull: Pull, path: string): Promise<Written[]> {
  const found = new Map<number, Written>();
  for (let page = 1; ; page++) {
    const before = found.size;
    const query = `per_page=100&limit=50&page=${page}`;
    const answer = (await send(pull, 'GET', `${path}?${query}`)) as Written[];
    for (const one of answer) found.set(one.id, one);
    if (found.size === before) return [...found.values()];
  }
}

async function send(pull: Pull, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${pull.api}/repos/${pull.repository}/${path}`, {
    method,
    headers: {
      accept: 'application/json',
      authorization: `token ${pull.token}`,
      'content-type': 'application/json',
      'user-agent': 'quanze',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}：${answer.status} ${await answer.text()}`);
  return answer.json();
}
