package vn.parindex.checks;

import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Figures of a fact sheet that cannot be believed as they stand (vấn đề số liệu). */
public sealed interface FactProblem extends Problem
        permits RateMatchesCounts.RateDiffers,
                PartWithinWhole.PartExceedsWhole,
                RateCellHoldsRate.CountInRateCell,
                RateHasDenominator.ZeroDenominator,
                CountsOfRateApply.RateOfWhatDoesNotApply,
                ValueIsPossible.ImpossibleValue,
                PartsAddUp.PartsDoNotAddUp,
                BalanceCloses.BalanceOpen,
                TablesAgree.TableContradictsTable,
                ValuesAreGiven.ValueMissing,
                FiguresGoTogether.FiguresConflict,
                SheetHasFigures.NoFigures,
                RowsAreOfTheLevel.WrongLevel,
                MoneyFitsItsUnit.UnitOfMeasureDoubtful,
                SuspectedProblem,
                TextAgreesWithTable.TextContradictsTable,
                TextAgreesWithTable.FigureOnlyInText,
                TextAgreesWithTable.TextsDiffer {

    /** Of every figure involved, in the order of the document. */
    @Override
    List<SourceLocation> places();

    /** The rate first, where there is one, then the part, then the whole, then others. */
    @Override
    List<IndicatorId> indicators();

    /** The texts of the kind: the code, or the code and a variant. */
    default String key() {
        return code();
    }

    /** What fills the gaps of the sentence and of the hint. */
    List<Object> arguments();

    @Override
    default Message message() {
        return new Message("checks." + key(), arguments());
    }

    @Override
    default Message hint() {
        return new Message("checks." + key() + ".hint", arguments());
    }
}
