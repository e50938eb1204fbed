package org.tadmor.attachment;

/** A kind of thing that files can be attached to. Each feature that has one is asked for the person behind the request. */
public interface AttachmentSubject {

    /** A lower-case word that tells it from every other kind. It is stored, so it never changes. */
    String kind();

    /** Whether whoever asks may see it, and with it what is attached; false too when there is no such thing. */
    boolean isReadable(String id);

    /** Whether a curator may attach something to it now; false too when there is no such thing. */
    boolean isOpen(String id);
}
