package vn.parindex.problem;

import vn.parindex.wording.Message;

/** What the program stands on gives way (môi trường không dùng được), such as a full disk: no bug, and told in words. */
public final class UnusableEnvironment extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public UnusableEnvironment(Message said, Throwable cause) {
        super(said.key(), cause);
        this.said = said;
    }

    public UnusableEnvironment(Message said) {
        super(said.key());
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
