// Lint rules of our own, for oxlint.

/** Time is asked of the clock, never of the machine: a test must be able to say what time it is. */
const noAmbientTime = {
  meta: { type: 'problem' },
  create(context) {
    const refuse = (node) =>
      context.report({ node, message: 'Ask the clock (Clock.now(), work.now), or take `now` as an argument.' });
    const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) refuse(node);
      },
      CallExpression(node) {
        if (isDate(node.callee)) refuse(node);
      },
      MemberExpression(node) {
        const path = `${node.object.name}.${node.property.name}`;
        if (path === 'Date.now' || path === 'Temporal.Now') refuse(node);
      },
    };
  },
};

export default { meta: { name: 'kept' }, rules: { 'no-ambient-time': noAmbientTime } };
