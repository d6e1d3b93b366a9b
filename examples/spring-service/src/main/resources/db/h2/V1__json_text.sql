-- H2's own JSON type writes numbers anew, 1.50e+3 as 1.50E3; text keeps every byte.
create domain json_text as clob check (value is json);
