-- A reference names a document by its id alone, so an id is used once, whatever the type of the document.
create table document (
    id varchar(128) primary key,
    type varchar(32) not null,
    version varchar(64) not null,
    body json_text not null
);

-- Which agreements a meeting refers to, whether they are stored or not.
create table about (
    meeting varchar(128) not null references document,
    agreement varchar(128) not null,
    primary key (agreement, meeting)
);
