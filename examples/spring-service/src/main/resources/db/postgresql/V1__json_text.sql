-- json keeps every byte of its text, jsonb does not.
create domain json_text as json;
