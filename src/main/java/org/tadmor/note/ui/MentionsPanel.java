package org.tadmor.note.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.tadmor.note.Mentions;
import org.tadmor.note.Mentions.Mentioning;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.vocabulary.ui.StatusLine;

/** The notes that mention whoever looks, with those not read yet first. */
class MentionsPanel extends Div {

    private final Mentions mentions;
    private final Supplier<Map<String, String>> places;
    private final StatusLine count = new StatusLine();
    private final OrderedList list = new OrderedList();

    MentionsPanel(Mentions mentions, Sites sites) {
        this.mentions = mentions;
        this.places = SingletonSupplier.of(() ->
                sites.all().stream().collect(toMap(Site::id, site -> site.name().in(getLocale()))));
        list.addClassName("changes");
        add(count, list);
        show();
    }

    private void show() {
        List<Mentioning> all = mentions.ofMine();
        long unread = all.stream().filter(Mentioning::unread).count();
        count.setText(all.isEmpty() ? getTranslation("mentions.none") : getTranslation("mentions.count", unread));
        list.removeAll();
        all.forEach(mentioning -> list.add(item(mentioning)));
    }

    private NoteHit item(Mentioning mentioning) {
        String siteId = mentioning.note().siteId();
        String place = places.get().getOrDefault(siteId, siteId);
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
