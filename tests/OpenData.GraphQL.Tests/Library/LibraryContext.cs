using Microsoft.EntityFrameworkCore;

namespace OpenData.GraphQL.Tests.Library;

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>().Property(b => b.Genre).HasConversion<string>();
        modelBuilder.Entity<Book>().Property(b => b.Mood).HasConversion<string>();
        modelBuilder.Entity<Book>().HasOne(b => b.Author).WithMany().HasForeignKey(b => b.AuthorId);
        modelBuilder.Entity<Book>().HasOne(b => b.Editor).WithMany().HasForeignKey(b => b.EditorId);
    }
}
