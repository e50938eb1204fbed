package org.tadmor.report;

import org.tadmor.source.Source;

/** The fields of a source. */
class SourceForm extends RecordForm {

    SourceForm(KnownChoices choices) {
        super(choices);
        group("report.group.source");
        choice("kind", "report.source-kind", Source.Kind.class).setRequired();
        text("publisher", "report.publisher").setRequired();
        text("title", "report.title").setRequired();
        date("publishedOn", "report.published-on");
        text("url", "report.url");
        text("licence", "report.licence");
        source("originalId", "report.original");
    }

    @Override
    String newId(FormReader fields) {
        return Ids.of(fields.text("publisher")) + "-" + token();
    }

    @Override
    Source content(String id, FormReader fields) {
        return new Source(
                id,
                fields.choice("kind", Source.Kind.class),
                fields.text("publisher"),
                fields.text("title"),
                fields.optionalDate("publishedOn"),
                fields.address("url"),
                fields.optional("licence"),
                fields.optional("originalId"));
    }

    @Override
    void fill(Object content) {
        Source source = (Source) content;
        set("kind", source.kind());
        set("publisher", source.publisher());
        set("title", source.title());
        set("publishedOn", source.publishedOn());
        set("url", source.url());
        set("licence", source.licence());
        set("originalId", source.originalId());
    }
}
