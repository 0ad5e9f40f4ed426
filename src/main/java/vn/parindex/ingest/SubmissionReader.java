package vn.parindex.ingest;

import vn.parindex.problem.Checked;

/** Reads one kind of document that a unit sends in (đọc báo cáo đơn vị gửi); never corrects and never guesses silently. */
public interface SubmissionReader {

    /**
     * What the document says, or why it cannot be read at all.
     *
     * @param path as the user named the file
     */
    Checked<Submission> read(String path, byte[] bytes);
}
