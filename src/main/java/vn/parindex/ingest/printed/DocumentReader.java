package vn.parindex.ingest.printed;

import vn.parindex.problem.Checked;

/**
 * Opens one kind of file (mở một loại tệp): takes the layout off and leaves text and rows; understands nothing of what
 * they say.
 */
public interface DocumentReader {

    /** Id of the document in the places of what is read from it. */
    String DOCUMENT = "report";

    /**
     * The text and rows of the file, or why it cannot be opened.
     *
     * @param path as the user named the file; where a file is refused, the problem names it
     */
    Checked<PrintedDocument> read(String path, byte[] bytes);
}
