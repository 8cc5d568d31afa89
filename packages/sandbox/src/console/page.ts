import type { Answer } from "../http/answer.ts";
import type { World } from "../world.ts";

/** The page at `/`: what this is, and that nothing in it is real. */
export function consolePage({ settings }: World): Answer {
  const text = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>egov sandbox</title>
<h1>Môi trường thử nghiệm trên máy</h1>
<p>Không chính thức. Mọi dữ liệu ở đây là giả lập, không có người thật, không gửi đi đâu.</p>
<p lang="en">Unofficial. All data here are synthetic; nobody is real and nothing leaves this machine.</p>
<p>seed ${settings.seed}</p>
<ul>
<li><a href="/__sandbox/dossiers">/__sandbox/dossiers</a></li>
<li><a href="/__sandbox/progress">/__sandbox/progress</a></li>
<li><a href="/__sandbox/calls">/__sandbox/calls</a></li>
<li><a href="/__sandbox/faults">/__sandbox/faults</a></li>
<li><a href="/__sandbox/health">/__sandbox/health</a></li>
</ul>
</html>
`;
  return { status: 200, content: { text, type: "text/html; charset=utf-8" } };
}
