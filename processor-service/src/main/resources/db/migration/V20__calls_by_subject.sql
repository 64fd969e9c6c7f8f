-- An example is traced back to the calls about its dialogue.
create index model_call_by_subject on model_call (subject collate "C");
