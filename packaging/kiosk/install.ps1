# Turn a Windows machine into a kiosk, and back again. Windows 10 or 11, Enterprise, Education or
# IoT Enterprise: only these have Shell Launcher. Run in PowerShell as administrator:
#
#     .\install.ps1 -Station C:\mbdesk\station
#     .\install.ps1 -Undo
#
# The user mbdesk-kiosk then sees mbdesk in place of the desktop; when it ends it is started again.
# Not tried on a Windows machine yet.
param([string]$Station, [switch]$Undo)
$ErrorActionPreference = "Stop"
$User = "mbdesk-kiosk"
$Space = "root\standardcimv2\embedded"
$Policy = "HKLM:\SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices"

function Get-Sid { (New-Object Security.Principal.NTAccount($User)).Translate([Security.Principal.SecurityIdentifier]).Value }
function Get-Launcher { Get-CimClass -Namespace $Space -ClassName WESL_UserSetting }

if ($Undo) {
    $sid = Get-Sid
    Invoke-CimMethod -CimClass (Get-Launcher) -MethodName RemoveCustomShell -Arguments @{ Sid = $sid } | Out-Null
    Invoke-CimMethod -CimClass (Get-Launcher) -MethodName SetEnabled -Arguments @{ Enabled = $false } | Out-Null
    Remove-ItemProperty -Path "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" -Name AutoAdminLogon -ErrorAction SilentlyContinue
    Remove-Item -Path $Policy -Recurse -ErrorAction SilentlyContinue
    Disable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -NoRestart | Out-Null
    Write-Output "Done. The station's folder was left as it is."
    exit 0
}

if (-not (Test-Path -LiteralPath (Join-Path $Station "station.mbstation"))) { throw "There is no station in $Station. Enrol one first." }
$Program = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot "..\..\.venv\Scripts\mbdesk.exe")).Path
Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
if (-not (Get-LocalUser -Name $User -ErrorAction SilentlyContinue)) {
    New-LocalUser -Name $User -NoPassword -AccountNeverExpires -UserMayNotChangePassword | Out-Null
}
icacls $Station /inheritance:r /grant "${User}:(OI)(CI)M" "*S-1-5-32-544:(OI)(CI)F" | Out-Null
# Nothing on a stick can be run.
New-Item -Path "$Policy\{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}" -Force | Out-Null
Set-ItemProperty -Path "$Policy\{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}" -Name Deny_Execute -Value 1 -Type DWord
$restart = 0
Invoke-CimMethod -CimClass (Get-Launcher) -MethodName SetDefaultShell -Arguments @{ Shell = "explorer.exe"; DefaultAction = $restart } | Out-Null
Invoke-CimMethod -CimClass (Get-Launcher) -MethodName SetCustomShell -Arguments @{
    Sid = Get-Sid; Shell = "`"$Program`" kiosk `"$Station`""; DefaultAction = $restart
} | Out-Null
Invoke-CimMethod -CimClass (Get-Launcher) -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null
Write-Output "Done. Log $User in by itself (netplwiz), turn on BitLocker, and start the machine anew."
