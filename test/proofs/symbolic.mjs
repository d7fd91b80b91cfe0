/**
 * Runs a function of a built module on every possible input at once: where the program asks about something that is a formula, both
 * ways are taken and joined again. What comes out is made from the source that ships, not from a second telling of it.
 *
 * It knows the part of the language that pure functions over plain data need, and throws at anything else. Names are bound lazily, so
 * that what a result does not depend on is not looked at, as `const` without effects allows.
 */
import ts from 'typescript';

/** A truth that is a formula. */
class Truth {
  constructor(literal) {
    this.literal = literal;
  }
}

/** One of several values: pairs of a literal and a value; exactly one literal is true. */
class Cases {
  constructor(pairs) {
    this.pairs = pairs;
  }
}

/** A list whose items, pairs of a literal and a value, may be missing. */
class Items {
  constructor(pairs) {
    this.pairs = pairs;
  }
}

/** The length of a list; only whether it is 0 is known. */
class Length {
  constructor(list) {
    this.list = list;
  }
}

/** An object literal: pairs of a key, or `undefined` for a spread, and a value that is worked out when it is asked for. */
class Literal {
  constructor(parts) {
    this.parts = parts;
  }
}

/** A table whose rows may be missing: id to a literal and a value. */
export class Table {
  constructor(rows) {
    this.rows = rows;
  }
}

const later = (work) => {
  let value;
  let isKnown = false;
  return () => {
    if (!isKnown) {
      value = work();
      isKnown = true;
    }
    return value;
  };
};

/**
 * @param formulas - As `makeFormulas` returns them.
 * @param source - The text of a module.
 * @param imported - The values that its imports stand for.
 */
export function openModule(formulas, source, imported) {
  const { and, or, not, isTrue, isFalse } = formulas;
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true);
  const fail = (what, node) => {
    throw new Error(`${what} is not known to the proofs: ${node.getText(file).slice(0, 80)}; teach it to test/proofs/symbolic.mjs`);
  };

  // Values.

  const truth = (literal) => (literal === isTrue ? true : literal === isFalse ? false : new Truth(literal));
  const whether = (holds) => (holds ? isTrue : isFalse);

  function literalOf(value) {
    if (value instanceof Truth) return value.literal;
    if (value instanceof Cases) return or(value.pairs.map(([when, each]) => and(when, literalOf(each))));
    if (value instanceof Length) return or(value.list.pairs.map(([when]) => when));
    return whether(value);
  }

  /** Joins values; equal ones are one. */
  function cases(pairs) {
    const found = new Map();
    const add = (when, value) => {
      if (when === isFalse) return;
      if (value instanceof Cases) value.pairs.forEach(([own, each]) => add(and(when, own), each));
      else found.set(value, or(found.get(value) ?? isFalse, when));
    };
    pairs.forEach(([when, value]) => add(when, value));
    if (found.size && [...found.keys()].every((each) => typeof each === 'boolean' || each instanceof Truth))
      return truth(or([...found].map(([value, when]) => and(when, literalOf(value)))));
    return found.size === 1 ? [...found.keys()][0] : new Cases([...found].map(([value, when]) => [when, value]));
  }

  function choose(asked, yes, no) {
    const literal = literalOf(asked);
    if (literal === isTrue) return yes();
    if (literal === isFalse) return no();
    const [one, other] = [yes(), no()];
    return one === other
      ? one
      : cases([
          [literal, one],
          [not(literal), other],
        ]);
  }

  /** Does something for each value that it could be. */
  const each = (value, work) => (value instanceof Cases ? cases(value.pairs.map(([when, own]) => [when, work(own)])) : work(value));
  const both = (one, other, work) => each(one, (left) => each(other, (right) => work(left, right)));

  const itemsOf = (value, node) =>
    value instanceof Items ? value.pairs : Array.isArray(value) ? value.map((own) => [isTrue, own]) : fail('a list like this', node);

  function equals(left, right, node) {
    if (typeof left === 'boolean' && typeof right === 'boolean') return left === right;
    if (left instanceof Truth && typeof right === 'boolean') return truth(right ? left.literal : not(left.literal));
    if (right instanceof Truth) return fail('comparing with this', node);
    return left === right;
  }

  // Properties.

  /** Whether an object has a property of its own, and its value. */
  function own(object, key, node) {
    if (object instanceof Table) {
      const [when, value] = object.rows[key] ?? [isFalse, undefined];
      return { has: when, value };
    }
    if (object instanceof Literal) {
      let found = { has: isFalse, value: undefined };
      for (const [name, work] of object.parts) {
        if (name !== undefined && name !== key) continue;
        const before = found;
        if (name !== undefined) found = { has: isTrue, value: later(work) };
        else {
          const spread = later(() => ownOf(work(), key, node));
          found = { spread, before };
        }
      }
      return settle(found);
    }
    if (typeof object !== 'object' || object === null) return fail(`"${key}" of ${String(object)}`, node);
    return Object.hasOwn(object, key) ? { has: isTrue, value: object[key] } : { has: isFalse, value: undefined };
  }

  function settle(found) {
    if (!found.spread) return { has: found.has, value: typeof found.value === 'function' ? found.value() : found.value };
    const { has, value } = found.spread();
    if (has === isTrue) return { has, value };
    const before = settle(found.before);
    if (has === isFalse) return before;
    return {
      has: or(has, before.has),
      value: cases([
        [has, value],
        [not(has), before.value],
      ]),
    };
  }

  function ownOf(object, key, node) {
    if (!(object instanceof Cases)) return own(object, key, node);
    const found = object.pairs.map(([when, one]) => [when, own(one, key, node)]);
    return {
      has: or(found.map(([when, { has }]) => and(when, has))),
      value: cases(found.map(([when, { value }]) => [when, value])),
    };
  }

  function property(object, key, node) {
    return each(object, (one) => {
      if (one instanceof Items || Array.isArray(one)) {
        if (key !== 'length') return fail(`"${key}" of a list`, node);
        return Array.isArray(one) ? one.length : new Length(one);
      }
      const { has, value } = own(one, key, node);
      return choose(
        truth(has),
        () => value,
        () => undefined,
      );
    });
  }

  // Functions.

  const call = (callee, args, node) =>
    typeof callee === 'function' ? callee(...args.map((value) => () => value)) : fail('calling this', node);

  const methods = {
    filter: (pairs, check) => new Items(pairs.map(([when, value]) => [and(when, literalOf(check(value))), value])),
    map: (pairs, change) => new Items(pairs.map(([when, value]) => [when, change(value)])),
    some: (pairs, check) => truth(or(pairs.map(([when, value]) => and(when, literalOf(check(value)))))),
    every: (pairs, check) => truth(and(pairs.map(([when, value]) => or(not(when), literalOf(check(value)))))),
    includes: (pairs, wanted) => truth(or(pairs.map(([when, value]) => and(when, literalOf(both(value, wanted, Object.is)))))),
    flatMap: (pairs, change, node) => new Items(pairs.flatMap(([when, value]) => flat(when, change(value), node))),
  };

  const flat = (when, list, node) =>
    list instanceof Cases
      ? list.pairs.flatMap(([own_, one]) => flat(and(when, own_), one, node))
      : itemsOf(list, node).map(([own_, value]) => [and(when, own_), value]);

  function method(list, name, args, node) {
    if (name === 'indexOf') return both(list, args[0], (all, wanted) => (Array.isArray(all) ? all.indexOf(wanted) : fail('indexOf', node)));
    const work = methods[name] ?? fail(`the method "${name}"`, node);
    const [first] = args;
    const argument = typeof first === 'function' ? (value) => call(first, [value], node) : first;
    return each(list, (one) => work(itemsOf(one, node), argument, node));
  }

  const natives = {
    'Object.freeze': (value) => value,
    'Object.entries': (table, node) =>
      table instanceof Table || table instanceof Literal ? fail('the entries of this', node) : Object.entries(table),
    'Object.hasOwn': (table, key, node) => truth(ownOf(table, key, node).has),
  };

  function makeFunction({ parameters, body }, scope) {
    return (...args) => {
      const inner = new Map();
      const here = (name, node) => (inner.has(name) ? inner.get(name)() : scope(name, node));
      parameters.forEach(({ name, initializer }, index) => {
        const given = args[index];
        bind(name, given ?? (() => (initializer ? evaluate(initializer, here) : undefined)), inner);
      });
      return ts.isBlock(body) ? run(body.statements, here, inner) : evaluate(body, here);
    };
  }

  function bind(name, value, into) {
    if (ts.isIdentifier(name)) return into.set(name.text, later(value));
    const whole = later(value);
    name.elements.forEach((element, index) => {
      if (element.initializer || element.dotDotDotToken) fail('this pattern', element);
      const part = ts.isObjectBindingPattern(name)
        ? () => property(whole(), (element.propertyName ?? element.name).text, element)
        : () => each(whole(), (list) => (Array.isArray(list) ? list[index] : fail('taking apart this', element)));
      bind(element.name, part, into);
    });
  }

  function run([statement, ...rest], scope, names) {
    if (!statement) return undefined;
    const block = (branch) => (!branch ? [] : ts.isBlock(branch) ? [...branch.statements] : [branch]);
    if (ts.isReturnStatement(statement)) return statement.expression ? evaluate(statement.expression, scope) : undefined;
    if (ts.isIfStatement(statement)) {
      const branch = (taken) => () => run([...block(taken), ...rest], scope, names);
      return choose(evaluate(statement.expression, scope), branch(statement.thenStatement), branch(statement.elseStatement));
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) bind(name, () => evaluate(initializer, scope), names);
      return run(rest, scope, names);
    }
    // The order of a list is not looked at here: no item is added, changed or lost by sorting.
    if (ts.isExpressionStatement(statement) && /^\w+\.sort\(/.test(statement.getText(file))) return run(rest, scope, names);
    return fail('this statement', statement);
  }

  // Expressions.

  const operators = {
    [ts.SyntaxKind.EqualsEqualsEqualsToken]: equals,
    [ts.SyntaxKind.ExclamationEqualsEqualsToken]: (left, right, node) => truth(not(literalOf(equals(left, right, node)))),
    [ts.SyntaxKind.LessThanToken]: (left, right, node) =>
      typeof left === 'number' && typeof right === 'number' ? left < right : fail('comparing these', node),
  };

  function evaluate(node, scope) {
    const of = (part) => evaluate(part, scope);
    if (ts.isParenthesizedExpression(node)) return of(node.expression);
    if (ts.isStringLiteral(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (ts.isIdentifier(node)) return node.text === 'undefined' ? undefined : scope(node.text, node);
    if (ts.isArrowFunction(node)) return makeFunction(node, scope);
    if (ts.isConditionalExpression(node))
      return choose(
        of(node.condition),
        () => of(node.whenTrue),
        () => of(node.whenFalse),
      );
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return truth(not(literalOf(of(node.operand))));
    if (ts.isArrayLiteralExpression(node))
      return new Items(
        node.elements.flatMap((element) =>
          ts.isSpreadElement(element) ? flat(isTrue, of(element.expression), element) : [[isTrue, of(element)]],
        ),
      );
    if (ts.isObjectLiteralExpression(node))
      return new Literal(
        node.properties.map((part) => {
          if (ts.isSpreadAssignment(part)) return [undefined, later(() => of(part.expression))];
          if (ts.isShorthandPropertyAssignment(part)) return [part.name.text, later(() => of(part.name))];
          if (ts.isPropertyAssignment(part) && ts.isIdentifier(part.name)) return [part.name.text, later(() => of(part.initializer))];
          return fail('this property', part);
        }),
      );
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const key = ts.isPropertyAccessExpression(node) ? node.name.text : of(node.argumentExpression);
      return property(of(node.expression), key, node);
    }
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      const left = of(node.left);
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken)
        return choose(
          left,
          () => of(node.right),
          () => left,
        );
      if (kind === ts.SyntaxKind.BarBarToken)
        return choose(
          left,
          () => left,
          () => of(node.right),
        );
      if (kind === ts.SyntaxKind.QuestionQuestionToken) return each(left, (value) => (value === undefined ? of(node.right) : value));
      const work = operators[kind] ?? fail('this operator', node);
      return both(left, of(node.right), (one, other) => work(one, other, node));
    }
    if (ts.isCallExpression(node)) {
      const args = node.arguments.map(of);
      const { expression } = node;
      const native = natives[expression.getText(file)];
      if (native) return each(args[0], (first) => native(first, ...args.slice(1), node));
      if (ts.isPropertyAccessExpression(expression)) return method(of(expression.expression), expression.name.text, args, node);
      return call(of(expression), args, node);
    }
    return fail('this expression', node);
  }

  // The module's own names.

  const globals = new Map(Object.entries(imported).map(([name, value]) => [name, () => value]));
  const scope = (name, node) => (globals.get(name) ?? fail('this name', node))();
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement))
      globals.set(
        statement.name.text,
        later(() => makeFunction(statement, scope)),
      );
    else if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations) bind(name, () => evaluate(initializer, scope), globals);
  }

  return {
    truth,
    oneOf: (pairs) => cases(pairs),
    listOf: (pairs) => new Items(pairs),
    /** Calls a function of the module. */
    call: (name, ...args) => call(scope(name, file), args, file),
    /** What `lookUp` of the core does, for tables whose rows may be missing. */
    property,
    /** The items of a list that are there for certain. */
    rowsOf: (list) => itemsOf(list, file).map(([when, value]) => (when === isTrue ? value : fail('a row that may be missing', file))),
    /** Value to the literal that says when. */
    casesOf: (value) => new Map(value instanceof Cases ? value.pairs.map(([when, each_]) => [each_, when]) : [[value, isTrue]]),
  };
}
