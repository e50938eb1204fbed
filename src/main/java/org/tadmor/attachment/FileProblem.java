package org.tadmor.attachment;

/** Why a file is refused. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    /** Of none of the sorts that {@link FileType} names. */
    UNKNOWN_TYPE,
    /** It begins as what it says it is, and cannot be read to its end. */
    UNREADABLE,
    /** A picture, or a part of a document, that would fill the memory. */
    TOO_MANY_PIXELS,
    /** A document that asks for a password. */
    LOCKED,
    /** The note or assessment has as many as it may have. */
    TOO_MANY
}
