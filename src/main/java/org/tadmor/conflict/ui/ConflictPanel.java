package org.tadmor.conflict.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.conflict.Conflict;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.ui.Words;

/** Where sources disagree about a place: the positions side by side, and which of them the record follows. */
public class ConflictPanel extends Section {

    private final Map<String, SiteEvent.Claim> claims;
    private final Map<String, ConditionAssessment> assessments;
    private final Map<String, Source> sources;
    private final @Nullable Conflicts decisions;

    /**
     * @param claims those that are heard, by id
     * @param assessments those that are heard, by id
     * @param decisions takes what a reviewer decides; null for everyone else, who only see it
     */
    public ConflictPanel(
            List<Conflict> conflicts,
            Map<String, SiteEvent.Claim> claims,
            Map<String, ConditionAssessment> assessments,
            Map<String, Source> sources,
            @Nullable Conflicts decisions) {
        this.decisions = decisions;
        this.claims = claims;
        this.assessments = assessments;
        this.sources = sources;
        addClassName("panel");
        add(new H2(getTranslation("conflict.title", conflicts.size())));
        conflicts.forEach(conflict -> add(article(conflict)));
    }

    private Article article(Conflict conflict) {
        Span about = new Span(Words.of(conflict.about()));
        about.addClassName("overline");
        Div positions = new Div();
        positions.addClassName("positions");
        conflict.positions().forEach(position -> positions.add(position(conflict, position)));
        Article article = new Article(about, new H3(conflict.question()), positions, outcome(conflict));
        article.addClassName("conflict");
        article.getElement().setAttribute("aria-label", conflict.question());
        return article;
    }

    private Section position(Conflict conflict, Conflict.Position position) {
        boolean adopted = conflict.adopted().filter(position::equals).isPresent();
        Section section = new Section(new H4(position.statement()));
        section.addClassName("position");
        if (adopted) {
            section.addClassName("adopted");
            Span mark = new Span(getTranslation("conflict.adopted"));
            mark.addClassName("adopted-mark");
            section.add(mark);
        }
        UnorderedList statements = new UnorderedList();
        statements(position).forEach(statement -> statements.add(new ListItem(statement)));
        section.add(statements);
        if (decisions != null && !adopted) {
            section.add(new DecisionForm(decisions, conflict, position));
        }
        return section;
    }

    private List<Component> statements(Conflict.Position position) {
        List<Component> statements = new ArrayList<>();
        for (String id : position.assessmentIds()) {
            ConditionAssessment assessment = assessments.get(id);
            if (assessment != null) {
                statements.add(statement(assessment));
            }
        }
        for (String id : position.claimIds()) {
            SiteEvent.Claim claim = claims.get(id);
            if (claim != null) {
                statements.add(statement(
                        claim.happened(),
                        claim.statedBy(),
                        claim.summary(),
                        null,
                        claim.citation(),
                        claim.certainty()));
            }
        }
        return statements;
    }

    private Div statement(ConditionAssessment assessment) {
        String term = assessment.sourceTerm();
        String method = Words.of(assessment.method());
        return statement(
                assessment.observedOn(),
                assessment.statedBy(),
                assessment.summary(),
                term == null
                        ? translate("conflict.seen", Words.of(assessment.condition()), method)
                        : translate("assessment.term", term, method),
                assessment.citation(),
                assessment.certainty());
    }

    private Div statement(
            @Nullable DateSpan date,
            @Nullable String speaker,
            String summary,
            @Nullable String how,
            Citation citation,
            Certainty certainty) {
        Div statement = new Div();
        if (date != null) {
            Span day = new Span(Words.of(date));
            day.addClassName("timeline-date");
            statement.add(day);
        }
        statement.add(new Paragraph(summary));
        if (how != null) {
            Paragraph finePrint = new Paragraph(how);
            finePrint.addClassName("fine-print");
            statement.add(finePrint);
        }
        if (speaker != null) {
            statement.add(new Paragraph(translate("claim.stated-by", speaker)));
        }
        statement.add(new CitationLine(citation, certainty, sources));
        return statement;
    }

    private Paragraph outcome(Conflict conflict) {
        Conflict.Adoption adoption = conflict.adoption();
        Paragraph outcome = new Paragraph(
                adoption == null
                        ? getTranslation("conflict.open")
                        : getTranslation("conflict.because", adoption.by(), adoption.reason()));
        outcome.addClassName("outcome");
        return outcome;
    }
}
