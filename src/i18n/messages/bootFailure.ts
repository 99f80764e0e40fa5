import { catalogue } from '../catalogue';

/** What is said where the page's own scripts do not run; it stands in the page itself. */
export const bootFailure = catalogue(
  {
    title: 'The atlas could not start',
    failed:
      'A script of the page did not arrive or is broken. The connection may be lost, a blocker may hold it back, or a newer version may have replaced it. Your link stays as it is.',
    late: 'The scripts of the page have not arrived yet. On a slow connection it starts once they have; else reload it. Your link stays as it is.',
    fromFile:
      'Browsers run no scripts of a page that is opened as a file. Serve its folder by a web server instead, for example with “npx serve”, and open the address that prints.',
    sandboxed:
      'The page stands in a frame that may not read its scripts. Open it by itself, or give the frame sandbox="allow-scripts allow-same-origin".',
    reload: 'Reload the page',
    openAlone: 'Open in a tab of its own',
    dataset: 'The dataset (JSON)',
  },
  {
    title: '图志无法启动',
    failed:
      '页面的某个脚本没有收到或已损坏：可能是网络中断、被拦截，或已有新版本取代了它。您的链接保持不变。',
    late: '页面的脚本尚未收到。网速较慢时，收到后会自动启动；否则请刷新。您的链接保持不变。',
    fromFile:
      '直接以文件方式打开页面时，浏览器不会运行其中的脚本。请用网页服务器提供该文件夹（例如“npx serve”），再打开它显示的地址。',
    sandboxed:
      '页面所在的框架无权读取它的脚本。请单独打开，或给框架设置 sandbox="allow-scripts allow-same-origin"。',
    reload: '刷新页面',
    openAlone: '在新标签页打开',
    dataset: '数据集（JSON）',
  },
);
