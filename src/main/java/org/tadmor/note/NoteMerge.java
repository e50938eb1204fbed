package org.tadmor.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two texts that began as the same one, brought together word by word. What one of them changed stands as it changed it;
 * where both did, in the same spot and differently, both versions are kept for a person to choose.
 */
public record NoteMerge(List<Piece> pieces) {

    /** A part of the text. */
    public sealed interface Piece {}

    /** What is sure to stand. */
    public record Agreed(String text) implements Piece {}

    /** What somebody has to decide. */
    public record Disputed(String theirs, String mine) implements Piece {}

    public static NoteMerge of(String ancestor, String theirs, String mine) {
        WordChanges theirChanges = WordChanges.between(ancestor, theirs);
        WordChanges myChanges = WordChanges.between(ancestor, mine);
        List<Piece> pieces = new ArrayList<>();
        int position = 0;
        for (Spot spot : spots(theirChanges, myChanges)) {
            pieces.add(new Agreed(String.join("", theirChanges.before().subList(position, spot.start()))));
            pieces.add(spot.merged(theirChanges, myChanges));
            position = spot.end();
        }
        List<String> words = theirChanges.before();
        pieces.add(new Agreed(String.join("", words.subList(position, words.size()))));
        return new NoteMerge(List.copyOf(pieces));
    }

    /** The whole text, each disputed spot written out as this says. */
    public String text(Function<Disputed, String> dispute) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Agreed agreed -> agreed.text();
                    case Disputed disputed -> dispute.apply(disputed);
                })
                .collect(Collectors.joining());
    }

    /** What one of them changed of something that has no parts; theirs where both did. */
    public static <T> T either(T ancestor, T theirs, T mine) {
        return Objects.equals(ancestor, theirs) ? mine : theirs;
    }

    /** The parts of the ancestor that were changed, in their order; changes that touch each other make one. */
    private static List<Spot> spots(WordChanges theirs, WordChanges mine) {
        List<WordChanges.Span> theirSpans = new ArrayList<>(theirs.spans());
        List<WordChanges.Span> mySpans = new ArrayList<>(mine.spans());
        List<Spot> spots = new ArrayList<>();
        while (!theirSpans.isEmpty() || !mySpans.isEmpty()) {
            boolean theirsFirst = mySpans.isEmpty()
                    || (!theirSpans.isEmpty()
                            && theirSpans.getFirst().start()
                                    <= mySpans.getFirst().start());
            WordChanges.Span first = theirsFirst ? theirSpans.getFirst() : mySpans.getFirst();
            Spot spot = new Spot(first.start(), first.end(), List.of(), List.of());
            for (Spot grown = spot.grown(theirSpans, mySpans); !grown.equals(spot); ) {
                spot = grown;
                grown = spot.grown(theirSpans, mySpans);
            }
            theirSpans.removeAll(spot.theirs());
            mySpans.removeAll(spot.mine());
            spots.add(spot);
        }
        return spots;
    }

    /** A part of the ancestor with what each made of it. */
    private record Spot(int start, int end, List<WordChanges.Span> theirs, List<WordChanges.Span> mine) {

        /** With the changes that touch it. */
        Spot grown(List<WordChanges.Span> theirSpans, List<WordChanges.Span> mySpans) {
            List<WordChanges.Span> touchingTheirs = touching(theirSpans);
            List<WordChanges.Span> touchingMine = touching(mySpans);
            int furthest = end;
            for (WordChanges.Span span : touchingTheirs) {
                furthest = Math.max(furthest, span.end());
            }
            for (WordChanges.Span span : touchingMine) {
                furthest = Math.max(furthest, span.end());
            }
            return new Spot(start, furthest, touchingTheirs, touchingMine);
        }

        Piece merged(WordChanges theirChanges, WordChanges myChanges) {
            String theirText = text(theirChanges, theirs);
            String myText = text(myChanges, mine);
            if (mine.isEmpty() || theirText.equals(myText)) {
                return new Agreed(theirText);
            }
            return theirs.isEmpty() ? new Agreed(myText) : new Disputed(theirText, myText);
        }

        private List<WordChanges.Span> touching(List<WordChanges.Span> spans) {
            return spans.stream().filter(span -> span.touches(start, end)).toList();
        }

        private String text(WordChanges changes, List<WordChanges.Span> spans) {
            if (spans.isEmpty()) {
                return String.join("", changes.before().subList(start, end));
            }
            int from = spans.getFirst().newStart() - (spans.getFirst().start() - start);
            int to = spans.getLast().newEnd() + (end - spans.getLast().end());
            return String.join("", changes.after().subList(from, to));
        }
    }
}
