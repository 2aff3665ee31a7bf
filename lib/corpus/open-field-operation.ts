import type { FieldOperation } from "#lib/records/field-operation";
import type { Project } from "#lib/records/project";
import type { Publication } from "#lib/records/publication";

/** Opens a field operation: what the document does not state is null. */
export function openFieldOperation({ id, name, region, place, country, code, part, section, address, formerName, closed, activities, ...rest }: FieldOperation) {
  return {
    id,
    name,
    region,
    place,
    country: country ?? null,
    code: code ?? null,
    part,
    section,
    address: address ?? null,
    formerName: formerName ?? null,
    closed: closed ?? null,
    activities: activities.map(({ what, when, stated }) => ({ what, when: when ?? null, stated })),
    ...rest,
  };
}

/** Opens a publication: what the document does not state is null. */
export function openPublication({ id, title, called, kind, status, when, publisher, languages, address, operation, ...rest }: Publication) {
  return {
    id,
    title: title ?? null,
    called: called ?? null,
    kind,
    status,
    when: when ?? null,
    publisher: publisher ?? null,
    languages,
    address: address ?? null,
    operation: operation ?? null,
    ...rest,
  };
}

/** Opens a project: what the document does not state is null, and a list is empty where it names nobody. */
export function openProject({ id, title, called, by, when, operation, ...rest }: Project) {
  return { id, title: title ?? null, called: called ?? null, by: by ?? null, when: when ?? null, operation: operation ?? null, ...rest };
}
