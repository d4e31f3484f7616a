--liquibase formatted sql

--changeset hub:0023-search-by-code
-- Readers look for a project by its code, too: entries that were written before get it, as new ones do when rendered.
update project_entry e join project p on p.id = e.project_id set e.search_text = concat(p.code, '\n', e.search_text);
