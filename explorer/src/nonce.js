// The editor writes style sheets while it runs. The policy of the page allows those that carry its nonce, so every new one gets it.
const { nonce } = document.querySelector('script[nonce]');
const create = Document.prototype.createElement;

Document.prototype.createElement = function (name, options) {
  const element = create.call(this, name, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
