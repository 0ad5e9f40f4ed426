package vn.parindex.report.form;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.wording.Wording;

/** What a cell of the form tells who fills it in (lời nhắc của ô): before, and after a value that it does not take. */
final class Prompt {

    private final Wording wording;
    private final String key;

    /** @param key of the sentence, behind {@code form.prompt.} */
    Prompt(Wording wording, String key) {
        this.wording = wording;
        this.key = key;
    }

    void add(XSSFSheet sheet, DataValidationConstraint constraint, CellRangeAddressList cells, int style) {
        if (cells.getSize() == 0) {
            return;
        }
        String text = wording.say("form.prompt." + key);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(style);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(wording.say("form.prompt-title"), text);
        validation.setShowPromptBox(true);
        validation.createPromptBox(wording.say("form.prompt-title"), text);
        sheet.addValidationData(validation);
    }
}
