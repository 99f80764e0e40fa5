import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;

/**
 * A browser that translates a page puts nodes of its own in place of text nodes. React sets a text anew that is all an
 * element holds, but one beside other nodes by the text node it made, which is not in the page any more: the reader goes
 * on seeing the text of before, or the view stops (facebook/react#11538).
 *
 * Reports a text that can change and has neighbours or stands in a fragment, and a fixed text before which React may put
 * something in.
 */
export const textInOwnElement = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      alone:
        'A text beside other nodes is lost to a browser that translates: give it an element of its own.',
    },
  },
  create(context) {
    const { getTypeAtLocation, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();

    const mayBeText = (type) =>
      type.isUnion()
        ? type.types.some(mayBeText)
        : (type.flags & TEXT) !== 0 && !(type.isStringLiteral() && type.value.trim() === '');
    const mayBeTexts = (type) => {
      if (type.isUnion()) return type.types.some(mayBeTexts);
      const item = checker.isArrayLikeType(type)
        ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
        : undefined;
      return item !== undefined && mayBeText(item);
    };
    const isBlank = (child) =>
      child.type === 'JSXText'
        ? child.value.trim() === ''
        : child.type === 'JSXExpressionContainer' &&
          (child.expression.type === 'JSXEmptyExpression' ||
            (child.expression.type === 'Literal' && String(child.expression.value).trim() === ''));
    const isElementOfPage = (child) =>
      child.type === 'JSXElement' &&
      child.openingElement.name.type === 'JSXIdentifier' &&
      /^[a-z]/.test(child.openingElement.name.name);

    const check = (node) => {
      // A blank is a node too: what stands beside one is not alone.
      const nodes = node.children.filter(
        (child) =>
          child.type !== 'JSXText' || child.value.trim() !== '' || !child.value.includes('\n'),
      );
      const isAlone = node.type === 'JSXElement' && nodes.length === 1;
      let mayHaveInsertions = node.type === 'JSXFragment';
      for (const child of nodes) {
        if (isBlank(child)) continue;
        if (child.type === 'JSXExpressionContainer' && child.expression.type !== 'Literal') {
          const type = getTypeAtLocation(child.expression);
          if ((!isAlone && mayBeText(type)) || mayBeTexts(type)) {
            context.report({ node: child, messageId: 'alone' });
          }
          mayHaveInsertions = true;
        } else if (child.type === 'JSXText' || child.type === 'JSXExpressionContainer') {
          if (mayHaveInsertions) context.report({ node: child, messageId: 'alone' });
        } else if (!isElementOfPage(child)) mayHaveInsertions = true;
      }
    };
    return { JSXElement: check, JSXFragment: check };
  },
};
