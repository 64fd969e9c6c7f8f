-- Probabilities of the tokens that an answer might have begun with, where they were asked for and the endpoint tells them.
alter table model_call add column beginnings jsonb;
