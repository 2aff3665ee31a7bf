const message =
  "An address or identifier is built and cut by the pairs of functions in lib/address alone; a path of a file by node:path.";

/**
 * The forms that `no-restricted-syntax` forbids outside `lib/address`: cutting an identifier at its anchor or slashes, and
 * writing out the anchor of a paragraph. (A slash within an expression of a selector is written `\x2F`.)
 *
 * @type {readonly { selector: string; message: string }[]}
 */
export const addressSelectors = [
  "CallExpression[callee.property.name='split'][arguments.0.value=/^(?:#p?|\\x2F)$/]",
  "CallExpression[callee.property.name='split'][arguments.0.regex.pattern=/#/]",
  "CallExpression[callee.property.name=/^(?:replace|replaceAll|indexOf|lastIndexOf)$/][arguments.0.value='#']",
  "TemplateElement[tail=false][value.cooked=/#p$/]",
  "BinaryExpression[operator='+'] > Literal[value=/#p$/]",
  "Literal[regex.pattern=/#p/]",
].map((selector) => ({ selector, message }));
