/** The enums that the tables name, each with the values that it has on the wire. */
export const enums: Readonly<Record<string, string>> = {
  AutoFillType:
    "FillDefault FillCopy FillSeries FillFormats FillValues FillDays FillWeekdays FillMonths FillYears LinearTrend GrowthTrend FlashFill",
  CalculationMode: "Automatic AutomaticExceptTables Manual",
  CalculationState: "Done Calculating Pending",
  CalculationType: "Recalculate Full FullRebuild",
  ChartAxisCategoryType: "Automatic TextAxis DateAxis",
  ChartAxisGroup: "Primary Secondary",
  ChartDataLabelPosition:
    "Invalid None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout",
  ChartDisplayBlanksAs: "NotPlotted Zero Interplotted",
  ChartLegendPosition: "Invalid Top Bottom Left Right Corner Custom",
  ChartLineStyle:
    "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot",
  ChartMarkerStyle:
    "Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture",
  ChartPlotBy: "Rows Columns",
  ChartSeriesBy: "Auto Columns Rows",
  ChartType:
    "Invalid ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel",
  ClearApplyTo: "All Formats Contents Hyperlinks RemoveHyperlinks ResetContents",
  ConditionalFormatType:
    "Custom DataBar ColorScale IconSet TopBottom PresetCriteria ContainsText CellValue",
  ContentType: "Plain Mention",
  DataValidationType:
    "None WholeNumber Decimal List Date Time TextLength Custom Inconsistent MixedCriteria",
  DeleteShiftDirection: "Up Left",
  HorizontalAlignment: "General Left Center Right Fill Justify CenterAcrossSelection Distributed",
  InsertShiftDirection: "Down Right",
  NamedItemScope: "Worksheet Workbook",
  NumberFormatCategory:
    "General Number Currency Accounting Date Time Percentage Fraction Scientific Text Special Custom",
  PageOrientation: "Portrait Landscape",
  PaperType:
    "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman",
  PrintOrder: "DownThenOver OverThenDown",
  RangeCopyType: "All Formulas Values Formats Link",
  RangeValueType: "Unknown Empty String Integer Double Boolean Error RichValue",
  SheetVisibility: "Visible Hidden VeryHidden",
  SortMethod: "PinYin StrokeCount",
  SortOrientation: "Rows Columns",
  SpecialCellType:
    "ConditionalFormats DataValidations Blanks Constants Formulas SameConditionalFormat SameDataValidation Visible",
  SpecialCellValueType:
    "All Errors ErrorsLogical ErrorsNumbers ErrorsText ErrorsLogicalNumber ErrorsLogicalText ErrorsNumberText Logical LogicalNumbers LogicalText LogicalNumbersText Numbers NumbersText Text",
  VerticalAlignment: "Top Center Bottom Justify Distributed",
};
