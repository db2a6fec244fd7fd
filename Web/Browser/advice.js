// The advice of triage, read off the model's table of outcomes: no rule of the model stands here.

export class Advice {
  constructor({ triage: model, levels, words }) {
    Object.assign(this, { model, levels, words });
    this.ways = model.order.map((question) => model.ways[question]);
    this.strides = this.ways.map((_, place) => this.ways.slice(0, place).reduce((all, ways) => all * ways.length, 1));
  }

  /** The answers to a question that may be given, as the kit has them. */
  asked(question) {
    return this.model.questions.find((asked) => asked.question === question);
  }

  /** The place of a written answer among a question's ways; barriers may come in any order. */
  way(question, answer) {
    const sorted = (text) => text.split("+").sort().join("+");
    return this.model.ways[question].findIndex((code) => sorted(code) === sorted(answer));
  }

  /** The question to ask next; null when no answer to those that are left could change the level or the ways on. */
  next(given, complexity) {
    const fixed = this.#fixed(given);
    const asked = this.model.questions.find(
      ({ question }) => !(question in given) && this.#matters(question, fixed, complexity));
    return asked ?? null;
  }

  /** The advice in words; a gate comes before all questions. */
  reading({ gate, given }, task) {
    if (gate) {
      const found = this.model.gates.find((other) => other.gate === gate);
      const ways = found.pathways.map((name) => ({ name, why: null }));
      return this.#without({ heading: found.text, meaning: found.advice, ways });
    }
    const ways = this.#fixed(given).map((way, place) => way ?? this.ways[place].length - 1);
    const outcome = this.#outcome(ways, task.complexity);
    const pathways = this.model.pathways
      .filter((_, place) => (outcome >> 4) & (1 << place))
      .map((name) => ({ name, why: this.model.offers[name] ?? null }));
    if (!task.guidance) {
      const meaning = this.words["reading.noLevel"].replace("{kind}", () => task.kind);
      return this.#without({ heading: null, meaning, ways: pathways });
    }
    const level = outcome & 7;
    const reasons = this.#reasons(ways, task.complexity);
    return {
      model: this.model.model, level, heading: this.levels[level], meaning: this.model.meanings[level],
      above: outcome & 8 ? this.words["reading.aboveCeiling"] : null, reasons,
      total: reasons.reduce((sum, reason) => sum + reason.points, 0), ways: pathways,
      changes: this.#changes(ways, task.complexity, level),
    };
  }

  #without(parts) {
    return { model: this.model.model, level: null, above: null, reasons: [], total: 0, changes: null, ...parts };
  }

  #fixed(given) {
    return this.model.order.map((question) => (question in given ? this.way(question, given[question]) : null));
  }

  #outcome(ways, complexity) {
    return this.model.outcomes[complexity - 1][this.#place(ways)];
  }

  /** The place of a set of answers in the table: the first question turns fastest. */
  #place(ways) {
    return ways.reduce((sum, way, place) => sum + way * this.strides[place], 0);
  }

  /** Whether some two answers to a question, with all else alike, come to something different. */
  #matters(question, fixed, complexity) {
    const place = this.model.order.indexOf(question);
    const table = this.model.outcomes[complexity - 1];
    // More help than the role may give is told, but it is no outcome of its own.
    const outcome = (row) => table[row] & ~8;
    const others = fixed.map((way, other) => (other === place ? 0 : way));
    return !this.#everywhere(others, (row) =>
      this.ways[place].every((_, way) => outcome(row + way * this.strides[place]) === outcome(row)));
  }

  /** Goes through all ways of answering what is open, until something does not hold. */
  #everywhere(fixed, holds) {
    const open = fixed.flatMap((way, place) => (way === null ? [place] : []));
    const ways = fixed.map((way) => way ?? 0);
    for (;;) {
      if (!holds(this.#place(ways))) return false;
      let step = 0;
      for (; step < open.length; step += 1) {
        const place = open[step];
        ways[place] += 1;
        if (ways[place] < this.ways[place].length) break;
        ways[place] = 0;
      }
      if (step === open.length) return true;
    }
  }

  #reasons(ways, complexity) {
    const { model } = this;
    const reasons = model.questions.map((asked) => {
      const place = model.order.indexOf(asked.question);
      const code = this.ways[place][ways[place]];
      const text = (code) => asked.answers.find((answer) => answer.code === code)?.reason ?? "";
      // A set of barriers stands in the order of the table, one reason after the other.
      return { points: model.points[asked.question][ways[place]], text: code.split("+").map(text).join(" ") };
    });
    reasons.push({ points: model.complexity[complexity - 1], text: model.complexityWords[complexity - 1] });
    return reasons.filter(({ points }) => points !== 0);
  }

  /** The first four single answers that would change the level, in words; null where none would. */
  #changes(ways, complexity, level) {
    const changes = [];
    for (const asked of this.model.questions) {
      const place = this.model.order.indexOf(asked.question);
      const now = ways[place];
      const unknown = this.ways[place].length - 1;
      for (const way of this.#others(asked.question, now, unknown)) {
        const other = ways.with(place, way);
        if ((this.#outcome(other, complexity) & 7) !== level) changes.push({ asked, code: this.ways[place][way] });
      }
    }
    if (!changes.length) return null;
    const few = changes.slice(0, 4);
    const words = (name, values) => this.words[`reading.${name}`].replace(/\{(\w+)\}/g, (_, key) => values[key]);
    // Each question once, with its answers after it.
    const answers = [...new Set(few.map(({ asked }) => asked))].map((asked) => {
      const texts = few.filter((change) => change.asked === asked).map(({ code }) =>
        code.split("+").map((part) => asked.answers.find((answer) => answer.code === part)?.text)
          .filter((text) => text).map((text) => text.toLowerCase()).join(" + "));
      const [first, last] = [texts.slice(0, -1).join(", "), texts.at(-1)];
      return words("toQuestion", {
        question: asked.text, answers: first ? words("eitherAnswer", { first, last }) : last,
      });
    });
    return words("wouldChange", { answers: answers.join("; ") });
  }

  /** The answers beside a given one: of barriers those with one more or one less. */
  #others(question, now, unknown) {
    const all = Array.from({ length: unknown }, (_, way) => way);
    if (question !== "barriers") return all.filter((way) => way !== now);
    const singles = Array.from({ length: Math.log2(unknown) }, (_, place) => 1 << place);
    return now === unknown ? [0, ...singles] : singles.map((single) => now ^ single);
  }
}
