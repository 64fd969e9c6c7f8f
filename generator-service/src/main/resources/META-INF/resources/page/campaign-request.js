// What the form says, as the service takes it: what was left out is left to the service, what cannot be read is left to
// its complaint.

const NUMBERS = ['samples', 'rounds', 'temperature', 'maxTokens', 'replacements', 'seed'];
const WORDS = ['name', 'survey', 'mode', 'style', 'attitude', 'model', 'endpoint', 'language', 'prompts', 'delegateGender'];

export function request(form) {
  const data = new FormData(form);
  const given = name => data.get(name)?.trim() || undefined;
  const direct = given('mode') === 'DIRECT';
  return {
    cultures: data.getAll('cultures'),
    ...(data.getAll('questions').length && { questions: data.getAll('questions') }),
    ...Object.fromEntries(WORDS.map(name => [name, given(name)])),
    ...Object.fromEntries(NUMBERS.map(name => [name, numberOf(given(name))])),
    style: direct ? undefined : given('style'),
    partner: direct ? undefined : whole({ culture: given('partner.culture'), gender: anyAsNone(given('partner.gender')) }),
    budget: whole({ tokens: numberOf(given('budget.tokens')), money: numberOf(given('budget.money')) }),
    holdOut: holdOut(given('holdOut')),
    models: models(given('models')),
  };
}

const numberOf = text => (text === undefined || Number.isNaN(Number(text)) ? text : Number(text));

const anyAsNone = gender => (gender === 'ANY' ? undefined : gender);

/** Without any part it is left out itself. */
const whole = parts => (Object.values(parts).some(part => part !== undefined) ? parts : undefined);

/** "20 %" and "0.2" are a share, "Q30, Q41" are questions. */
function holdOut(text) {
  const share = /^([\d.]+)\s*(%?)$/.exec(text ?? '');
  if (share) {
    return { share: Number(share[1]) / (share[2] ? 100 : 1) };
  }
  return text?.split(/[\s,;]+/);
}

/** "Korean=solar-10.7b, German=llama@fast" as model and endpoint by culture. */
function models(text) {
  return text && Object.fromEntries(text.split(/[,;]/).map(part => {
    const [culture, choice = ''] = part.split('=').map(word => word.trim());
    const [model, endpoint] = choice.split('@');
    return [culture, { model, endpoint: endpoint || undefined }];
  }));
}
