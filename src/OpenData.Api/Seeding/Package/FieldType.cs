namespace OpenData.Api.Seeding.Package;

/// <summary>The type of a column: those of Table Schema that the dataset uses, and EDTF, which Table Schema has as a format of strings.</summary>
internal enum FieldType
{
    String,
    Edtf,
    Uri,
    Integer,
    Number,
    Boolean,
    Date,
    Year,
}
