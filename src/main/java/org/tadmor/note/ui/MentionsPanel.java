package org.tadmor.note.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tadmor.note.Mentions;
import org.tadmor.note.Mentions.Mentioning;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.vocabulary.ui.StatusLine;

/** The notes that mention whoever looks, with those not read yet first. */
class MentionsPanel extends Div {

    private final Mentions mentions;
    private final Sites sites;
    private final StatusLine count = new StatusLine();
    private final OrderedList list = new OrderedList();

    MentionsPanel(Mentions mentions, Sites sites) {
        this.mentions = mentions;
        this.sites = sites;
        list.addClassName("changes");
        add(count, list);
        show();
    }

    private void show() {
        List<Mentioning> all = mentions.ofMine();
        long unread = all.stream().filter(Mentioning::unread).count();
        count.setText(all.isEmpty() ? getTranslation("mentions.none") : getTranslation("mentions.count", unread));
        list.removeAll();
        Map<String, String> places = places(all);
        all.forEach(mentioning -> list.add(item(mentioning, places)));
    }

    /** What the places of the notes are called, by id. */
    private Map<String, String> places(List<Mentioning> all) {
        Set<String> ids =
                all.stream().map(mentioning -> mentioning.note().siteId()).collect(toSet());
        return sites.withIds(ids).stream()
                .collect(toMap(Site::id, site -> site.name().in(getLocale())));
    }

    private NoteHit item(Mentioning mentioning, Map<String, String> places) {
        String siteId = mentioning.note().siteId();
        String place = places.getOrDefault(siteId, siteId);
        NoteHit hit = new NoteHit(mentioning.note(), place, Map::of);
        if (mentioning.unread()) {
            hit.addComponentAsFirst(NoteParts.mark(getTranslation("mentions.unread")));
            Button read = new Button(getTranslation("mentions.read"), click -> {
                mentions.markRead(mentioning.note());
                show();
            });
            read.setAriaLabel(getTranslation("mentions.read-of", getTranslation("notes.on", place)));
            read.addThemeVariants(ButtonVariant.TERTIARY);
            hit.add(read);
        }
        return hit;
    }
}
