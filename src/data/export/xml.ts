/** What XML 1.0 has no way to write, not even escaped (its section 2.2): most control characters, halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = '\u{FFFD}';

/** Line breaks and tabs are written as numbers, for parsers turn them into spaces in attributes and carriage returns into line feeds anywhere. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as the content of an element or the value of an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, REPLACEMENT)
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

type AttributeValue = string | number | boolean | undefined;

/** An element with its attributes, undefined ones left out; `content` is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Elements one a line. */
export function xmlLines(elements: readonly string[]): string {
  return elements.length === 0 ? '' : `\n${elements.join('\n')}\n`;
}
