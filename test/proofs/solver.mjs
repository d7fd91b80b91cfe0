/** Asks the SMT solver Z3 about formulas. It runs threads: `stop` ends them. */
import { init } from 'z3-solver/build/node.js';

const yes = 1;
const no = -1;

/** Starts the solver once. */
export async function startSolver() {
  const { Z3, em } = await init();

  /** A conversation about one set of formulas; nodes are told to the solver when they are first needed. */
  function ask(formulas) {
    const context = Z3.mk_context(Z3.mk_config());
    const solver = Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, 'QF_FD'));
    Z3.solver_inc_ref(context, solver);
    const bool = Z3.mk_bool_sort(context);
    const told = new Map();

    const termOf = (literal) => (literal < 0 ? Z3.mk_not(context, told.get(~literal)) : told.get(literal));

    /** Every node becomes a constant of the solver's, equal to what it stands for. */
    function tell(literal) {
      const pending = [literal < 0 ? ~literal : literal];
      while (pending.length) {
        const index = pending.at(-1);
        const node = formulas.nodes[index];
        const missing = typeof node === 'string' ? [] : node.map((part) => (part < 0 ? ~part : part)).filter((part) => !told.has(part));
        if (missing.length && !told.has(index)) {
          pending.push(...missing);
          continue;
        }
        pending.pop();
        if (told.has(index)) continue;
        const constant = Z3.mk_const(context, Z3.mk_int_symbol(context, index), bool);
        told.set(index, constant);
        if (typeof node !== 'string') Z3.solver_assert(context, solver, Z3.mk_iff(context, constant, Z3.mk_and(context, node.map(termOf))));
      }
      return termOf(literal);
    }

    /** Finds values for which all of the literals hold, and reports those of `wanted`; `undefined` when there are none. */
    async function find(literals, wanted = []) {
      const terms = literals.map(tell);
      const asked = wanted.map(tell);
      Z3.solver_push(context, solver);
      for (const term of terms) Z3.solver_assert(context, solver, term);
      const answer = await Z3.solver_check(context, solver);
      if (answer !== yes && answer !== no) throw new Error('the solver does not know');
      let values;
      if (answer === yes) {
        const model = Z3.solver_get_model(context, solver);
        Z3.model_inc_ref(context, model);
        values = new Map(
          wanted.map((literal, index) => [literal, Z3.get_bool_value(context, Z3.model_eval(context, model, asked[index], true)) === yes]),
        );
        Z3.model_dec_ref(context, model);
      }
      Z3.solver_pop(context, solver, 1);
      return values;
    }

    function end() {
      Z3.solver_dec_ref(context, solver);
      Z3.del_context(context);
    }

    return { find, end };
  }

  return { ask, stop: () => em.PThread.terminateAllThreads() };
}
